package no.nystart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import no.nystart.common.FieldClock;

/** The field's date of tests: they move it as the demo does, and back when they are through. */
@ApplicationScoped
public class FieldTime {

    @Inject
    EntityManager entities;

    @Inject
    FieldClock clock;

    /** Today again, for the field and all its jobs. */
    @Transactional
    public void backToNow() {
        entities.createNativeQuery("DELETE FROM clock_move").executeUpdate();
        entities.createNativeQuery("UPDATE field_clock SET days_ahead = 0").executeUpdate();
        entities.createNativeQuery("UPDATE field_job SET done_until = ?1")
                .setParameter(1, clock.wallDate())
                .executeUpdate();
    }

    /** Waits until a move that was asked for has come to its end. */
    public void untilArrived() {
        while (isMoving()) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Transactional
    boolean isMoving() {
        return (boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM clock_move WHERE ended_at IS NULL)", Boolean.class)
                .getSingleResult();
    }
}
