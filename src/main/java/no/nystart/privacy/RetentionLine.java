package no.nystart.privacy;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of data stands.
 *
 * @param due rows that would go now, as far as the visitor may know of them
 * @param lastAt when the last round ended; null before the first
 * @param lastGone rows that went in it
 * @param allGone rows that have gone ever
 */
public record RetentionLine(
        RetentionKind kind,
        Period period,
        long due,
        @Nullable Instant lastAt,
        long lastGone,
        long allGone) {

    /** In whole years, if it is such a period. */
    public boolean inYears() {
        return period.toTotalMonths() > 0 && period.toTotalMonths() % 12 == 0 && period.getDays() == 0;
    }

    public boolean inMonths() {
        return period.toTotalMonths() > 0 && period.getDays() == 0;
    }

    public int years() {
        return (int) (period.toTotalMonths() / 12);
    }

    public int months() {
        return (int) period.toTotalMonths();
    }

    public int days() {
        return period.getDays();
    }
}
