package no.nystart.placement.told;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
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

    /** A row of {@link PlacementList}'s queries. */
    static PlacementLine of(@Nullable Object[] row) {
        return new PlacementLine(
                (UUID) required(row[0]),
                (UUID) required(row[1]),
                (String) required(row[2]),
                (String) required(row[3]),
                (String) required(row[4]),
                (String) required(row[5]),
                (String) required(row[6]),
                (String) required(row[7]),
                date(required(row[8])),
                date(required(row[9])),
                Placement.State.valueOf((String) required(row[10])),
                row[11] == null ? null : Rematch.valueOf((String) row[11]));
    }

    private static Object required(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Last day; the first where there never was one. */
    public LocalDate lastDay() {
        return ends.isAfter(starts) ? ends.minusDays(1) : starts;
    }

    public boolean over() {
        return state.isOver();
    }
}
