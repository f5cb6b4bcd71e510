package no.nystart.outcome.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement that is over, and what is known of the time after it.
 *
 * @param ends the first day after it
 * @param known what is known, by moment
 * @param today the field's date
 */
public record OutcomeLine(
        UUID placement,
        String firstName,
        String lastName,
        String company,
        LocalDate ends,
        Map<Moment, OutcomeStatus> known,
        LocalDate today) {

    public OutcomeLine {
        known = Map.copyOf(known);
    }

    public LocalDate lastDay() {
        return ends.minusDays(1);
    }

    /** Null where nobody knows, or the moment has not come. */
    public @Nullable OutcomeStatus known(Moment moment) {
        return known.get(moment);
    }

    public boolean hasCome(Moment moment) {
        return !today.isBefore(moment.after(ends));
    }

    public LocalDate day(Moment moment) {
        return moment.after(ends);
    }
}
