package no.nystart.register.cohorts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.people.Eligibility;
import no.nystart.register.people.YoungPerson;

/** Sets up cohorts and says who is in them. */
@ApplicationScoped
public class Cohorts implements PanacheRepositoryBase<Cohort, UUID> {

    private final FieldClock clock;

    @Inject
    Cohorts(FieldClock clock) {
        this.clock = clock;
    }

    @Transactional
    public Cohort register(String region, CohortDetails details) {
        if (count("region = ?1 and name = ?2", region, details.name()) > 0) {
            throw Refused.because(
                    RegisterRefusal.COHORT_ALREADY_THERE,
                    List.of(Fault.of("name", RegisterRefusal.COHORT_ALREADY_THERE)));
        }
        Cohort cohort = new Cohort(TimeOrderedId.next(), region, details);
        persist(cohort);
        return cohort;
    }

    @Transactional
    public void change(Cohort cohort, CohortDetails details) {
        cohort.change(details);
        flush();
    }

    /** Refused when the young person is not eligible at the cohort's start, with each reason; joining twice is once. */
    @Transactional
    public void join(UUID id, YoungPerson person) {
        Cohort cohort = byId(id);
        List<Fault> faults = Eligibility.faults(
                person.birthDate(),
                person.completedUpperSecondary(),
                cohort.details().placementStart());
        if (!faults.isEmpty()) {
            throw Refused.because(faults.getFirst().code(), faults);
        }
        Member.Key key = new Member.Key(id, person.id());
        if (getEntityManager().find(Member.class, key) == null) {
            getEntityManager().persist(new Member(key, clock.today()));
        }
    }

    @Transactional
    public void leave(UUID id, UUID youngPerson) {
        Member member = getEntityManager().find(Member.class, new Member.Key(id, youngPerson));
        if (member != null) {
            getEntityManager().remove(member);
        }
    }

    public Cohort byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Those of a region, the next to start first. */
    public List<Cohort> ofRegion(String region) {
        return list("region = ?1 order by placementStart desc, name", region);
    }

    /** The cohorts that the young person is in. */
    public Set<UUID> of(UUID youngPerson) {
        return Set.copyOf(getEntityManager()
                .createQuery("select m.key.cohort from Member m where m.key.youngPerson = :person", UUID.class)
                .setParameter("person", youngPerson)
                .getResultList());
    }

    /** How many young people of each office are in the cohort, of those that this visitor may know of. */
    public Map<String, Long> membersByOffice(UUID cohort) {
        Map<String, Long> members = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select p.office, count(p) from YoungPerson p join Member m on m.key.youngPerson = p.id"
                                + " where m.key.cohort = :cohort and p.withdrawnOn is null group by p.office",
                        Object[].class)
                .setParameter("cohort", cohort)
                .getResultList()
                .forEach(row -> members.put((String) row[0], (Long) row[1]));
        return members;
    }
}
