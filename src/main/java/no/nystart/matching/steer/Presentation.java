package no.nystart.matching.steer;

import java.time.Instant;
import java.util.UUID;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Release;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run was presented to the offices, and whether it can be.
 *
 * @param at null while it was not
 * @param by who presented it, empty while it was not
 * @param current the run that the cohort goes by; null when none was presented
 */
public record Presentation(
        Standing standing,
        @Nullable Instant at,
        String by,
        @Nullable UUID current) {

    /** Of a run, among those presented. */
    public enum Standing {
        /** Not presented, and it can be. */
        WAITS,
        /** Presented, and no newer one is. */
        CURRENT,
        /** Presented before, and a newer one since. */
        REPLACED,
        /** Not presented, and it is too late: a newer one is. */
        PASSED
    }

    public static Presentation of(MatchingRun run, @Nullable MatchingRun current, AccountNames names) {
        return new Presentation(
                standing(run, current),
                run.released().map(Release::at).orElse(null),
                run.released().map(release -> names.of(release.by())).orElse(""),
                current == null ? null : current.id());
    }

    private static Standing standing(MatchingRun run, @Nullable MatchingRun current) {
        if (current != null && current.id().equals(run.id())) {
            return Standing.CURRENT;
        }
        if (run.released().isPresent()) {
            return Standing.REPLACED;
        }
        return current != null && current.askedAt().isAfter(run.askedAt()) ? Standing.PASSED : Standing.WAITS;
    }
}
