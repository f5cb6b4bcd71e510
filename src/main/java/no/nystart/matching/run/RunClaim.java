package no.nystart.matching.run;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run taken up by a worker.
 *
 * @param fence how many workers have taken it up
 * @param cohort null for a problem sent by itself
 * @param spent time that earlier workers spent on it
 * @param steps that earlier workers took
 * @param points how many points the curve has
 * @param bound proven by earlier workers; null when they proved none
 */
record RunClaim(
        UUID run,
        int fence,
        @Nullable UUID cohort,
        RunOptions options,
        Duration spent,
        long steps,
        int points,
        @Nullable Long bound) {

    /** What a run that was nearly over when its worker died gets to end in. */
    private static final Duration AT_LEAST = Duration.ofMillis(200);

    /** The time that this worker has. */
    Duration left() {
        Duration left = options.limit().minus(spent);
        return left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left;
    }
}
