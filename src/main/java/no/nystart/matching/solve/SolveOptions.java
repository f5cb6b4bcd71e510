package no.nystart.matching.solve;

import java.time.Duration;

/**
 * How long and how far to search.
 *
 * @param limit the run ends then at the latest; above zero
 * @param seed of every random choice
 * @param wantedGap the run ends as soon as {@link no.nystart.matching.model.Solution#gap} is at most this; 0..1, 0 asks
 *     for the proven best
 */
public record SolveOptions(Duration limit, long seed, double wantedGap) {

    public SolveOptions {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit " + limit);
        }
        if (!(wantedGap >= 0 && wantedGap <= 1)) {
            throw new IllegalArgumentException("wanted gap " + wantedGap);
        }
    }
}
