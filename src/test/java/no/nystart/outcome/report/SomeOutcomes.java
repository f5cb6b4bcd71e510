package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;

/** Placements that have ended, and how the people in them stand. */
@ApplicationScoped
public class SomeOutcomes {

    @Inject
    SomePlacements some;

    @Inject
    EntityManager entities;

    /** Ended by its time; it is known how the young person stood then. */
    public Placed ended(OutcomeStatus status) {
        Placed placed = some.signed();
        end(placed.id(), "COMPLETED");
        tell(placed, Moment.END, status);
        return placed;
    }

    /** As if so much time had passed. */
    @Transactional
    public void end(UUID placement, String state) {
        entities.createNativeQuery("UPDATE placement SET state = ?2 WHERE id = ?1")
                .setParameter(1, placement)
                .setParameter(2, state)
                .executeUpdate();
    }

    @Transactional
    public void tell(Placed placed, Moment moment, OutcomeStatus status) {
        entities.createNativeQuery(
                        "INSERT INTO outcome_status (id, placement, moment, status, source, recorded_by, recorded_at,"
                                + " recorded_on, version) VALUES (gen_random_uuid(), ?1, ?2, ?3, 'CASEWORKER', ?4, now(), ?5, 0)")
                .setParameter(1, placed.id())
                .setParameter(2, moment.name())
                .setParameter(3, status.name())
                .setParameter(4, placed.caseworker())
                .setParameter(5, SomePlacements.ENDS)
                .executeUpdate();
    }

    /** That nobody of these has ever been in a placement. */
    @Transactional
    public void forget() {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                .getSingleResult();
        entities.createNativeQuery("UPDATE placement SET state = 'ENDED_EARLY', ends = starts WHERE starts < ends")
                .executeUpdate();
    }
}
