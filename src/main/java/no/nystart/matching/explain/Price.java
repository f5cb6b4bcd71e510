package no.nystart.matching.explain;

/** By how much the total rises when somebody is given another offer and everybody else the best then possible. */
public sealed interface Price {

    /** The best guess there is, of the same kind for every price. */
    long rise();

    /**
     * From the prices of the bound, without solving again. The true price lies from {@code atLeast} to {@code atMost}
     * where the solution itself is proven, and {@code rise} between them.
     *
     * @param atMost the total of an arrangement that was found, which may not be the best
     */
    record Estimate(long rise, long atLeast, long atMost) implements Price {}

    /** Both totals are proven. */
    record Exact(long rise) implements Price {}

    /**
     * Solved again, but not both totals were proven within the limit.
     *
     * @param rise between the two totals found
     */
    record Bracketed(long rise, long atLeast, long atMost) implements Price {}
}
