package no.nystart.placement.told;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.placement.course.Placement;
import no.nystart.placement.life.Rematch;
import org.jspecify.annotations.Nullable;

/**
 * A placement in a list.
 *
 * @param occupation STYRK-08, four digits
 * @param ends first day after
 */
public record PlacementLine(
        UUID placement,
        UUID youngPerson,
        String firstName,
        String lastName,
        String office,
        String occupation,
        String company,
        String leader,
        LocalDate starts,
        LocalDate ends,
        Placement.State state,
        @Nullable Rematch rematch) {

    /** Last day; the first where there never was one. */
    public LocalDate lastDay() {
        return ends.isAfter(starts) ? ends.minusDays(1) : starts;
    }

    public boolean over() {
        return state.isOver();
    }
}
