package no.nystart.matching.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How near the best possible a run is known to be.
 *
 * @param best the lowest total found; null while there is none
 * @param bound what no total can be below; null while nothing is proven
 * @param gap 0..1, as the model defines it; null while either is missing
 */
public record Proof(
        @Nullable Long best, @Nullable Long bound, @Nullable Double gap) {

    /** From here on a gap says nothing. */
    private static final double MEANINGLESS = 0.9;

    /** Whether nothing better exists. */
    public boolean isComplete() {
        return best != null && best.equals(bound);
    }

    /** Whether the gap says anything. */
    public boolean isTelling() {
        return gap != null && gap < MEANINGLESS;
    }

    /** The gap, rounded up to a thousandth: what is said of it stays true. */
    public BigDecimal gapAtMost() {
        return BigDecimal.valueOf(Objects.requireNonNull(gap)).setScale(3, RoundingMode.CEILING);
    }
}
