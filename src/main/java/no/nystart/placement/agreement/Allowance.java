package no.nystart.placement.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Within which days a placement must end for the whole of it, moves included, to be neither too short nor too long.
 * Months go by the calendar, and a pause does not lengthen them: the seat is taken all the same.
 *
 * @param earliestEnd the first day after the shortest placement
 * @param latestEnd the first day after the longest placement
 */
public record Allowance(LocalDate earliestEnd, LocalDate latestEnd) {

    public static final int FEWEST_MONTHS = 6;
    public static final int MOST_MONTHS = 8;

    public Allowance {
        if (latestEnd.isBefore(earliestEnd)) {
            throw new IllegalArgumentException(earliestEnd + " to " + latestEnd);
        }
    }

    /** For a person who has not been anywhere yet. */
    public static Allowance from(LocalDate starts) {
        return from(starts, List.of());
    }

    /**
     * For what remains after a move: the days already spent count as if they lay right before this start.
     *
     * @param earlier what the person spent at other places, in any order
     */
    public static Allowance from(LocalDate starts, List<Span> earlier) {
        LocalDate counted =
                starts.minusDays(earlier.stream().mapToLong(Span::days).sum());
        return new Allowance(counted.plusMonths(FEWEST_MONTHS), counted.plusMonths(MOST_MONTHS));
    }

    /** Months and days that a placement until {@code ends} could still be extended by; negative where it is too long. */
    public Period left(LocalDate ends) {
        return Period.between(ends, latestEnd);
    }

    /** The fewest whole months, and at least one, that a placement from {@code starts} must last. */
    public int fewestMonths(LocalDate starts) {
        int months = 1;
        while (starts.plusMonths(months).isBefore(earliestEnd)) {
            months++;
        }
        return months;
    }

    /** The most whole months that a placement from {@code starts} can last; 0 where not even one is left. */
    public int mostMonths(LocalDate starts) {
        int months = 0;
        while (!starts.plusMonths(months + 1L).isAfter(latestEnd)) {
            months++;
        }
        return months;
    }
}
