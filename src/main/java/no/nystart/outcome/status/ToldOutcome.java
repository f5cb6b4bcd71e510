package no.nystart.outcome.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of how a young person stands.
 *
 * @param by an account, or null where the young person followed a link
 * @param on the field's date
 */
public record ToldOutcome(
        UUID placement,
        Moment moment,
        OutcomeStatus status,
        OutcomeSource source,
        @Nullable UUID by,
        Instant at,
        LocalDate on) {

    public static ToldOutcome of(
            UUID placement, Moment moment, OutcomeStatus status, OutcomeSource source, Stamp stamp) {
        return new ToldOutcome(placement, moment, status, source, stamp.by(), stamp.at(), stamp.on());
    }
}
