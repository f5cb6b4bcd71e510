package no.nystart.improvement.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.improvement.indicator.Level;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a company, in words.
 *
 * @param next what the next step is
 * @param excellent what excellent is
 * @param counted whether events give it
 * @param level where the company is now, null while nobody knows
 * @param now that in a number or a reason, possibly empty
 * @param plan what the company does next, in its own words, or empty
 * @param past where it was, the last first
 */
public record IndicatorRow(
        UUID id,
        String name,
        String next,
        String excellent,
        boolean counted,
        @Nullable Level level,
        String now,
        String plan,
        List<Past> past) {

    /** Where it was on a day. */
    public record Past(LocalDate on, Level level, String words) {}
}
