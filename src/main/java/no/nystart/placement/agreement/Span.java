package no.nystart.placement.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row, possibly none.
 *
 * @param ends first day after
 */
public record Span(LocalDate starts, LocalDate ends) {

    public Span {
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException(starts + " to " + ends);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(starts) && day.isBefore(ends);
    }

    /** Throws where there are no days. */
    public LocalDate lastDay() {
        if (days() == 0) {
            throw new IllegalStateException("No days from " + starts);
        }
        return ends.minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(starts, ends);
    }

    /** The days of it before {@code day}. */
    public Span before(LocalDate day) {
        return new Span(starts, clamped(day));
    }

    /** The days that are in both. */
    public Span within(Span other) {
        LocalDate from = clamped(other.starts);
        LocalDate until = clamped(other.ends);
        return new Span(from, until);
    }

    private LocalDate clamped(LocalDate day) {
        if (day.isBefore(starts)) {
            return starts;
        }
        return day.isAfter(ends) ? ends : day;
    }
}
