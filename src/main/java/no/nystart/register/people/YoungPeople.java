package no.nystart.register.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.vault.Vault;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;

/** Registers young people and changes what is registered. Whom a visitor may not know of is not here for them. */
@ApplicationScoped
public class YoungPeople implements PanacheRepositoryBase<YoungPerson, UUID> {

    private final IdentityClaims claims;
    private final Vault vault;
    private final FieldClock clock;

    @Inject
    YoungPeople(IdentityClaims claims, Vault vault, FieldClock clock) {
        this.claims = claims;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Refused when not eligible (each reason a fault), and when this office already has somebody with this national id.
     */
    @Transactional
    public YoungPerson register(String office, UUID caseworker, NationalId nationalId, YoungPersonDetails details) {
        return register(office, caseworker, nationalId, details, Protection.NONE);
    }

    /** As {@link #register}, for somebody hidden: only visitors cleared for the office can. */
    @Transactional
    public YoungPerson register(
            String office, UUID caseworker, NationalId nationalId, YoungPersonDetails details, Protection protection) {
        LocalDate today = clock.today();
        refuseIneligible(details, today);
        if (claims.holder(office, nationalId).isPresent()) {
            throw Refused.because(
                    RegisterRefusal.ALREADY_REGISTERED,
                    List.of(Fault.of("nationalId", RegisterRefusal.ALREADY_REGISTERED)));
        }
        YoungPerson person = new YoungPerson(
                TimeOrderedId.next(), office, caseworker, nationalId, details, protection, today, vault);
        persist(person);
        claims.claim(person, nationalId, today);
        return person;
    }

    /** @return whether anything was other than before */
    @Transactional
    public boolean change(YoungPerson person, YoungPersonDetails details) {
        if (person.details(vault).equals(details)) {
            return false;
        }
        refuseIneligible(details, clock.today());
        person.change(details, vault);
        flush();
        return true;
    }

    /** For visitors cleared for the person's office, who must stay so for the person to stay visible. */
    @Transactional
    public void protect(UUID id, Protection protection) {
        YoungPerson person = byId(id);
        claims.requireFree(person, person.office(), protection.hides());
        person.protect(protection);
        claims.move(person);
    }

    /** Everything registered follows, for it hangs on the person; the conflict of a national id does too. */
    @Transactional
    public void handOver(UUID id, String office, UUID caseworker) {
        YoungPerson person = byId(id);
        claims.requireFree(person, office, person.protection().hides());
        person.handOverTo(office, caseworker);
        claims.move(person);
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public YoungPerson byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Those of them that this visitor may know of. */
    public List<YoungPerson> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Whoever has it, at any office; the one that was registered first is first. */
    public List<YoungPerson> withNationalId(NationalId nationalId) {
        return byIds(claims.holders(nationalId)).stream()
                .sorted(Comparator.comparing(YoungPerson::id))
                .toList();
    }

    public Optional<YoungPerson> withNationalId(String office, NationalId nationalId) {
        return claims.holder(office, nationalId).map(this::byId);
    }

    /** Everything registered, seals opened. */
    public YoungPersonDetails detailsOf(YoungPerson person) {
        return person.details(vault);
    }

    /** A placement starts today at the earliest, and not before the person is available. */
    private static void refuseIneligible(YoungPersonDetails details, LocalDate today) {
        LocalDate from = details.availability().from();
        LocalDate start = from != null && from.isAfter(today) ? from : today;
        List<Fault> faults = Eligibility.faults(details.birthDate(), details.completedUpperSecondary(), start);
        if (!faults.isEmpty()) {
            throw Refused.because(faults.getFirst().code(), faults);
        }
    }
}
