package no.nystart.placement.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.nystart.common.FieldClock;

/** Twelve weeks after the last day of a placement a company and its leaders see nothing of it any more. */
@ApplicationScoped
public class Afterwards {

    private static final int WEEKS = 12;

    private final FieldClock clock;

    @Inject
    Afterwards(FieldClock clock) {
        this.clock = clock;
    }

    /** A company still sees placements whose first day after the last comes later than this. */
    public LocalDate since() {
        return clock.today().minusWeeks(WEEKS);
    }

    /** Whether a company still sees a placement with this first day after the last. */
    public boolean stillShows(LocalDate ends) {
        return ends.isAfter(since());
    }
}
