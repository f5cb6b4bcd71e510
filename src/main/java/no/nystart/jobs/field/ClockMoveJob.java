package no.nystart.jobs.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;

/** Lets the days of a move pass: each day begins, is lived, and only then comes the next. */
@ApplicationScoped
class ClockMoveJob implements DurableJob {

    private final ClockMoves moves;
    private final FieldDays days;
    private final FieldClock clock;

    @Inject
    ClockMoveJob(ClockMoves moves, FieldDays days, FieldClock clock) {
        this.moves = moves;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock-move";
    }

    @Override
    public Lane lane() {
        return Lane.OFFICE;
    }

    @Override
    public Outcome work(UUID move, Shutdown shutdown) {
        do {
            if (shutdown.hasBegun()) {
                return Outcome.LEFT_OFF;
            }
            days.live(clock.today());
        } while (moves.goOn(move));
        moves.end(move);
        return Outcome.DONE;
    }

    /** The date stays where it has come to. */
    @Override
    public void givenUp(UUID move, Throwable cause) {
        moves.end(move);
    }
}
