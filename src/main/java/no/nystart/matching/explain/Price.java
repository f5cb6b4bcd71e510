package no.nystart.matching.explain;

/** By how much the total rises when somebody is given another offer and everybody else the best then possible. */
public sealed interface Price {

    /** The best guess there is, of the same kind for every price. */
    long rise();

    /**
     * Found without solving again: the true price lies from {@code atLeast} to {@code atMost} where the solution itself
     * is proven. It is put at {@code atMost}, which can really be arranged and is never too low.
     *
     * @param atLeast from the prices of the bound
     * @param atMost the total of an arrangement that was found
     */
    record Estimate(long atLeast, long atMost) implements Price {

        @Override
        public long rise() {
            return atMost;
        }
    }

    /** Both totals are proven. */
    record Exact(long rise) implements Price {}

    /**
     * Solved again, but not both totals were proven within the limit.
     *
     * @param rise between the two totals found
     */
    record Bracketed(long rise, long atLeast, long atMost) implements Price {}
}
