package no.nystart.outcome.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the time after one placement.
 *
 * @param name of the young person
 * @param ends the first day after it
 * @param lines one of each moment, the first first
 */
public record OutcomeCase(UUID placement, String name, String company, LocalDate ends, List<Line> lines) {

    public OutcomeCase {
        lines = List.copyOf(lines);
    }

    /**
     * A moment.
     *
     * @param day from which it is told
     * @param outcome null where nobody knows
     * @param question null where nobody was asked
     * @param before what was told before, the last first
     */
    public record Line(
            Moment moment,
            LocalDate day,
            boolean come,
            @Nullable Outcome outcome,
            @Nullable OutcomeQuestion question,
            List<OutcomeCorrection> before) {

        public Line {
            before = List.copyOf(before);
        }
    }

    /** Moments of which it can be told. */
    public List<Moment> come() {
        return lines.stream().filter(Line::come).map(Line::moment).toList();
    }

    /** The first of them of which nobody knows. */
    public Optional<Moment> firstUnknown() {
        return lines.stream()
                .filter(line -> line.come() && line.outcome() == null)
                .map(Line::moment)
                .findFirst();
    }

    public LocalDate lastDay() {
        return ends.minusDays(1);
    }
}
