package no.nystart.matching.why;

import java.util.Objects;
import no.nystart.matching.explain.Price;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.run.MatchingRun;

/**
 * What the total would lose.
 *
 * @param atLeast of an exact price, the price
 * @param atMost of an exact price, the price
 */
public record ShownPrice(Kind kind, Loss loss, long rise, long atLeast, long atMost) {

    /** How sure it is. */
    public enum Kind {
        ESTIMATE,
        BRACKETED,
        EXACT
    }

    /** @param run whose solution it is measured against */
    public static ShownPrice of(Price price, MatchingRun run) {
        return switch (price) {
            case Price.Exact exact -> of(Kind.EXACT, exact, exact.rise(), exact.rise(), run);
            case Price.Estimate estimate -> of(Kind.ESTIMATE, estimate, estimate.atLeast(), estimate.atMost(), run);
            case Price.Bracketed between -> of(Kind.BRACKETED, between, between.atLeast(), between.atMost(), run);
        };
    }

    private static ShownPrice of(Kind kind, Price price, long atLeast, long atMost, MatchingRun run) {
        int unplaced = Objects.requireNonNull(run.weights().get(WeightKey.UNPLACED.key()));
        // nothing is cheaper than what is proven the best
        long least = run.proof().isComplete() ? Math.max(0, atLeast) : atLeast;
        long rise = Math.max(price.rise(), least);
        // where nothing lies between the ends, an estimate is exact
        Kind known = run.proof().isComplete() && least == atMost ? Kind.EXACT : kind;
        return new ShownPrice(known, Loss.of(rise, unplaced), rise, least, atMost);
    }

    public boolean exact() {
        return kind == Kind.EXACT;
    }

    /** Whether it costs nothing, as far as is known. */
    public boolean nothing() {
        return rise == 0;
    }
}
