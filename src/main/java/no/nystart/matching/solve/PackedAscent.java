package no.nystart.matching.solve;

/** The way to better prices of a {@link PackedBound} where no linear program can be solved: subgradient steps. */
final class PackedAscent {

    private static final double BOLDNESS = 0.5;

    private final PackedBound bound;
    private final Climb climb;
    private final long upper;

    /**
     * @param start prices to begin with
     * @param upper a known total, which sets the length of the steps
     */
    PackedAscent(PackedBound bound, Prices start, long upper) {
        this.bound = bound;
        this.upper = upper;
        boolean[] atLeastZero = new boolean[bound.rows()];
        for (int row = 0; row < atLeastZero.length; row++) {
            atLeastZero[row] = bound.isAtLeastZero(row);
        }
        this.climb = new Climb(bound.start(start), Long.MIN_VALUE, atLeastZero, BOLDNESS);
    }

    void step() {
        long[] prices = climb.prices();
        int[] slack = new int[prices.length];
        long value = bound.at(prices, slack);
        climb.step(prices, value, slack, upper * Lagrangian.SCALE);
    }
}
