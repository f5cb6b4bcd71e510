package no.nystart.matching.pins;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes pins, lifts them and finds them; a young person has one at most in a cohort. */
@ApplicationScoped
public class Pins implements PanacheRepositoryBase<Pin, UUID> {

    private final Clock wallClock;

    @Inject
    Pins(Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** Said again, the newer pin stands. */
    @Transactional
    public Pin pin(UUID cohort, UUID youngPerson, UUID place, UUID leader, String reason, UUID by) {
        lift(cohort, youngPerson, by);
        flush(); // the database knows one pin at a time
        Pin pin = new Pin(cohort, youngPerson, place, leader, reason, by, wallClock.instant());
        persist(pin);
        return pin;
    }

    /** Does nothing where there is no pin. */
    @Transactional
    public void lift(UUID cohort, UUID youngPerson, UUID by) {
        of(cohort, youngPerson).ifPresent(pin -> pin.lift(by, wallClock.instant()));
    }

    public Optional<Pin> of(UUID cohort, UUID youngPerson) {
        return find("cohort = ?1 and youngPerson = ?2 and liftedAt is null", cohort, youngPerson)
                .firstResultOptional();
    }

    /** Those in force of everybody whom the visitor may see, the earliest first. */
    public List<Pin> inForce(UUID cohort) {
        return list("cohort = ?1 and liftedAt is null order by pinnedAt, id", cohort);
    }

    /** Keeps which pins a run could not keep. */
    @Transactional
    public void keepLeftOut(UUID run, Collection<PinStanding> leftOut) {
        leftOut.forEach(standing -> getEntityManager().persist(new PinLeftOut(run, standing)));
    }

    /** The pins that a run could not keep, of everybody whom the visitor may see. */
    public List<PinStanding> leftOut(UUID run) {
        return getEntityManager()
                .createQuery(
                        "select p, l from PinLeftOut l join Pin p on p.id = l.key.pin where l.key.run = :run"
                                + " order by p.pinnedAt, p.id",
                        Object[].class)
                .setParameter("run", run)
                .getResultStream()
                .map(row -> new PinStanding((Pin) row[0], ((PinLeftOut) row[1]).hindrances()))
                .toList();
    }
}
