package no.nystart.outcome.status;

import java.time.LocalDate;

/** When it is asked how somebody stands. */
public enum Moment {
    END(0),
    MONTHS_3(3),
    MONTHS_6(6),
    MONTHS_12(12);

    private final int months;

    Moment(int months) {
        this.months = months;
    }

    /** @param ends the first day after the placement */
    public LocalDate after(LocalDate ends) {
        return ends.plusMonths(months);
    }

    /** When a placement ended of which this is the day; to within the days by which months differ. */
    LocalDate before(LocalDate day) {
        return day.minusMonths(months);
    }
}
