package no.nystart.matching.solve;

import java.util.Arrays;

/**
 * The way to the best prices of a {@link PackedBound}, by column generation: the prices of a {@link CrewChoice} among the sets
 * that packings have answered with so far ask them for better ones. The choice only proposes prices: the bound is computed
 * at them in integers, so nothing that is rounded can make the bound wrong. Asking half way between its prices and the best
 * so far keeps them from swinging; where that finds nothing new, its own are asked.
 */
final class PackedColumns {

    private static final double HALF_WAY = 0.5;

    /** The program's value may be that much too high. */
    private static final double TINY = 1e-4;

    private final PackedBound bound;
    private final CrewChoice choice;
    private double[] best;
    private long bestValue = Long.MIN_VALUE;
    private double[] asked;
    private double towardsNew;
    private boolean done;

    /** @param start prices to begin with */
    PackedColumns(PackedBound bound, CrewChoice choice, double[] start) {
        this.bound = bound;
        this.choice = choice;
        this.asked = start;
        this.best = start;
    }

    /** Whether the bound is the best that packings have, as near as the program can tell. */
    boolean isDone() {
        return done;
    }

    /** Asks the packings once. */
    void step() {
        long[] prices = Arrays.stream(asked).mapToLong(Lagrangian::price).toArray();
        long value = bound.at(prices, new int[prices.length]);
        if (value > bestValue) {
            bestValue = value;
            best = asked;
        }
        boolean more = choice.gather();
        // the program's own prices find nothing new where they are the best
        boolean nothingNew = !more && towardsNew == 1;
        done = nothingNew || !choice.solve() || bound.bound() >= Math.ceil(choice.value() - TINY);
        if (!done) {
            towardsNew = more ? HALF_WAY : 1;
            asked = asked(towardsNew);
        }
    }

    private double[] asked(double towards) {
        double[] prices = new double[best.length];
        for (int row = 0; row < prices.length; row++) {
            double proposed = choice.price(row) * Lagrangian.SCALE;
            prices[row] = best[row] + towards * (proposed - best[row]);
        }
        return prices;
    }
}
