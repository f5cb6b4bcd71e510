package no.nystart.register.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.vault.Vault;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.codes.Sex;
import org.jspecify.annotations.Nullable;

/** A young person registered at an office, with everything that the matching and the follow-up start from. */
@Entity
public class YoungPerson {

    @Id
    private UUID id;

    @Version
    private long version;

    private String office;
    private UUID caseworker;

    private String firstName;
    private String lastName;
    private String nameOrder;
    private String firstKey;
    private String lastKey;

    private byte[] nationalId;
    private LocalDate birthDate;
    private boolean completedUpperSecondary;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable SealedContacts contacts;
    private Home home;
    private Availability availability;
    private Support support;
    private Wishes wishes;
    private Skills skills;
    private Protection protection;

    @ElementCollection
    @CollectionTable(name = "young_person_block", joinColumns = @JoinColumn(name = "young_person"))
    private Set<Block> blocks = new HashSet<>();

    @Column(updatable = false)
    private LocalDate registeredOn;

    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected YoungPerson() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    YoungPerson(
            UUID id,
            String office,
            UUID caseworker,
            NationalId nationalId,
            YoungPersonDetails details,
            Protection protection,
            LocalDate registeredOn,
            Vault vault) {
        this.id = id;
        this.office = office;
        this.caseworker = caseworker;
        this.nationalId = vault.seal(nationalId.digits(), id, "nationalId");
        this.protection = protection;
        this.registeredOn = registeredOn;
        change(details, vault);
    }

    void change(YoungPersonDetails details, Vault vault) {
        firstName = details.name().first();
        lastName = details.name().last();
        nameOrder = details.name().order();
        firstKey = details.name().firstKey();
        lastKey = details.name().lastKey();
        birthDate = details.birthDate();
        completedUpperSecondary = details.completedUpperSecondary();
        sex = details.sex();
        if (!contacts(vault).equals(details.contacts())) {
            contacts = SealedContacts.of(details.contacts(), id, vault);
        }
        home = details.home();
        availability = details.availability();
        support = details.support();
        wishes = details.wishes();
        skills = details.skills();
    }

    /** Everything as it is registered now, the seals opened. */
    public YoungPersonDetails details(Vault vault) {
        return new YoungPersonDetails(
                name(),
                birthDate,
                completedUpperSecondary,
                sex,
                contacts(vault),
                home,
                availability,
                support,
                wishes,
                skills);
    }

    public void handOverTo(String otherOffice, UUID otherCaseworker) {
        office = otherOffice;
        caseworker = otherCaseworker;
    }

    /** Only whoever is cleared: the database refuses it to everybody else. */
    void protect(Protection asKnownNow) {
        protection = asKnownNow;
    }

    /** Keeps the person away from a company, leader or place; said again, the newer reason stands. */
    public void keepAwayFrom(BlockKind kind, UUID target, String reason, UUID by, LocalDate on) {
        letTo(kind, target);
        blocks.add(new Block(kind, target, reason, by, on));
    }

    public void letTo(BlockKind kind, UUID target) {
        blocks.removeIf(block -> block.isOf(kind, target));
    }

    /** Leaves the programme; stays registered until the record's time is over. */
    public void withdraw(LocalDate on) {
        if (withdrawnOn == null) {
            withdrawnOn = on;
        }
    }

    public void takeUpAgain() {
        withdrawnOn = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String office() {
        return office;
    }

    public UUID caseworker() {
        return caseworker;
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }

    public NationalId nationalId(Vault vault) {
        return new NationalId(vault.open(nationalId, id, "nationalId"));
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public boolean completedUpperSecondary() {
        return completedUpperSecondary;
    }

    public Contacts contacts(Vault vault) {
        return contacts == null ? Contacts.none() : contacts.open(id, vault);
    }

    public Home home() {
        return home;
    }

    public Availability availability() {
        return availability;
    }

    public Support support() {
        return support;
    }

    public Wishes wishes() {
        return wishes;
    }

    public Skills skills() {
        return skills;
    }

    public Protection protection() {
        return protection;
    }

    public Set<Block> blocks() {
        return Set.copyOf(blocks);
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Override
    public String toString() {
        return "YoungPerson[" + id + "]";
    }
}
