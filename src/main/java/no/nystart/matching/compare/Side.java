package no.nystart.matching.compare;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.names.Workplaces;

/** Where somebody stands on one side of a comparison, with the names of place and leader. */
public record Side(Standing standing, Workplaces.Workplace workplace, String leader) {

    static Side of(Standing standing, Workplaces.Names names) {
        return standing instanceof Standing.Placed(var offer, var start, var end, int felt)
                ? new Side(
                        standing,
                        names.place(UUID.fromString(offer.place())),
                        names.leader(UUID.fromString(offer.leader())))
                : new Side(standing, Workplaces.Workplace.NONE, "");
    }

    public boolean placed() {
        return standing instanceof Standing.Placed;
    }

    /** Whether the young person is in the matching, with a place or without. */
    public boolean there() {
        return !(standing instanceof Standing.Absent);
    }

    public LocalDate from() {
        return its().start();
    }

    /** Last possible day. */
    public LocalDate lastDay() {
        return its().end().minusDays(1);
    }

    /** 0 (nothing fits) to 100. */
    public int fit() {
        return Math.round(100 - its().dissatisfaction() / 10f);
    }

    private Standing.Placed its() {
        if (standing instanceof Standing.Placed placed) {
            return placed;
        }
        throw new IllegalStateException("not placed: " + standing);
    }
}
