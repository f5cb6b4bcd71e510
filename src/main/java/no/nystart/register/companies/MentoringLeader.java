package no.nystart.register.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.register.codes.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A leader at a company who takes responsibility for young people at the places they lead. */
@Entity
public class MentoringLeader {

    /** That the leader leads a place; the company in both keys keeps it within one. */
    @Embeddable
    record Led(
            @Column(name = "place") UUID place,
            @Column(name = "company") UUID company) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID company;

    private String code;
    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private int capacity;
    private LocalDate leadsFrom;
    private LocalDate leadsTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Language> languages;

    private boolean accredited;
    private boolean accreditedByTraining;
    private boolean ready;
    private boolean readyByAttendance;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate erasedOn;

    @ElementCollection
    @CollectionTable(name = "leader_place", joinColumns = @JoinColumn(name = "leader"))
    private Set<Led> places = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected MentoringLeader() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    MentoringLeader(UUID id, UUID company, LeaderDetails details) {
        this.id = id;
        this.company = company;
        change(details);
    }

    void change(LeaderDetails registered) {
        LeaderDetails details = decided(registered);
        code = details.code();
        name = details.name();
        email = details.email();
        phone = details.phone();
        capacity = details.capacity();
        leadsFrom = details.from();
        leadsTo = details.to();
        languages = details.languages();
        accredited = details.accredited();
        ready = details.ready();
        Set<Led> led =
                details.places().stream().map(place -> new Led(place, company)).collect(Collectors.toSet());
        places.retainAll(led);
        places.addAll(led);
    }

    /** The same, but what the leader programme decides stays as it is. */
    LeaderDetails decided(LeaderDetails registered) {
        return registered.with(
                accreditedByTraining ? accredited : registered.accredited(),
                readyByAttendance ? ready : registered.ready());
    }

    /** Is in a leader programme: who attends it can take a young person, whatever is registered otherwise. */
    public void readyByAttendance(boolean attended) {
        readyByAttendance = true;
        ready = attended;
    }

    /** Is in no leader programme any more: stays as they are, until something else is registered. */
    public void readyAsRegistered() {
        readyByAttendance = false;
    }

    /** Has been given an accreditation, or lost it: from now on it is not registered by hand. */
    public void accreditedByTraining(boolean valid) {
        accreditedByTraining = true;
        accredited = valid;
    }

    public LeaderDetails details() {
        return new LeaderDetails(
                code, name, email, phone, capacity, leadsFrom, leadsTo, languages, places(), accredited, ready);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID company() {
        return company;
    }

    public String name() {
        return name;
    }

    public int capacity() {
        return capacity;
    }

    /** Has left and is erased: there to be pointed to, and for nothing else. */
    public boolean isErased() {
        return erasedOn != null;
    }

    /** Whether they can take a young person. */
    public boolean isReady() {
        return ready;
    }

    /** Whether they may guide to a certificate of practice. */
    public boolean isAccredited() {
        return accredited;
    }

    public Set<UUID> places() {
        return places.stream().map(Led::place).collect(Collectors.toUnmodifiableSet());
    }
}
