package no.nystart.jobs.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.common.Refused;
import no.nystart.jobs.Jobs;

/**
 * Moves the demo's date forward, a day at a time with everything that each day asks for. Never back: what was done on the
 * days since would then lie in the future.
 */
@ApplicationScoped
@Transactional
public class ClockMoves {

    /** As far as the date goes at once. */
    public static final int MOST_DAYS = 366;

    private final FieldClock clock;
    private final EntityManager entities;
    private final Clock wallClock;
    private final Jobs jobs;
    private final ClockMoveJob job;
    private final Mode mode;

    @Inject
    ClockMoves(
            FieldClock clock,
            EntityManager entities,
            Clock wallClock,
            Jobs jobs,
            ClockMoveJob job,
            NystartConfig config) {
        this.clock = clock;
        this.entities = entities;
        this.wallClock = wallClock;
        this.jobs = jobs;
        this.job = job;
        this.mode = config.mode();
    }

    /**
     * Sets the date on its way; a durable job moves it.
     *
     * @param by the account that asks
     * @throws Refused outside the demo, when it is on its way already, or with a fault in {@code date}
     */
    public void askFor(LocalDate date, UUID by) {
        oneAtATime();
        if (goingTo().isPresent()) {
            throw Refused.because(ClockRefusal.CLOCK_IS_MOVING);
        }
        LocalDate today = clock.today();
        check(date.isAfter(today), ClockRefusal.NOT_FORWARD);
        check(!date.isAfter(today.plusDays(MOST_DAYS)), ClockRefusal.TOO_FAR_AHEAD);
        ClockMove move = new ClockMove(today, date, by, wallClock.instant());
        entities.persist(move);
        jobs.handIn(job, move.id());
    }

    /**
     * Where the date is going, if it is on its way.
     *
     * @throws Refused in production, where there is no such thing
     */
    public Optional<LocalDate> goingTo() {
        if (mode != Mode.DEMO) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return entities.createQuery("from ClockMove where endedAt is null", ClockMove.class)
                .getResultStream()
                .map(ClockMove::toDay)
                .findFirst();
    }

    /** One day further on the way, once however many workers try. @return whether the date is on its way still */
    boolean goOn(UUID move) {
        if (!existing(move).isUnderWayOn(clock.today())) {
            return false;
        }
        clock.passOneDay();
        return true;
    }

    void end(UUID move) {
        existing(move).end(wallClock.instant());
    }

    /** Two who ask at once: the second waits and then finds the first one's. */
    private void oneAtATime() {
        entities.createNativeQuery("LOCK TABLE clock_move IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    private ClockMove existing(UUID move) {
        return entities.find(ClockMove.class, move, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void check(boolean fits, ClockRefusal otherwise) {
        if (!fits) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("date", otherwise)));
        }
    }
}
