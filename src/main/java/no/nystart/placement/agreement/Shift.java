package no.nystart.placement.agreement;

import java.time.LocalTime;
import java.util.stream.IntStream;

/**
 * The hours of one working day.
 *
 * @param to the next day's where it is not after {@code from}
 * @param breakMinutes unpaid, within the hours
 */
public record Shift(LocalTime from, LocalTime to, int breakMinutes) {

    private static final int DAY = 24 * 60;

    public Shift {
        if (breakMinutes < 0 || breakMinutes >= length(from, to)) {
            throw new IllegalArgumentException(from + " to " + to + " with a break of " + breakMinutes);
        }
    }

    /** Minutes of work. */
    public int workMinutes() {
        return length(from, to) - breakMinutes;
    }

    /** Whether any of it lies in the hours from {@code since} until {@code until}, which may pass midnight. */
    public boolean touches(LocalTime since, LocalTime until) {
        int starts = minuteOf(from);
        int ends = starts + length(from, to);
        // the same hours of the night before and of the night after
        return IntStream.of(-DAY, 0, DAY)
                .map(days -> minuteOf(since) + days)
                .anyMatch(begins -> starts < begins + length(since, until) && begins < ends);
    }

    private static int length(LocalTime from, LocalTime to) {
        int minutes = minuteOf(to) - minuteOf(from);
        return minutes > 0 ? minutes : minutes + DAY;
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
