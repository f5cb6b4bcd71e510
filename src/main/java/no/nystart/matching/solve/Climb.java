package no.nystart.matching.solve;

import java.util.Arrays;

/**
 * The way of some prices towards a higher bound: subgradient steps that keep some of where they went, shorter the longer
 * nothing higher is found, and from the highest again each time they get shorter.
 */
final class Climb {

    /** So many steps without a gain, and the next ones are shorter. */
    private static final int PATIENCE = 15;

    private static final double SHORTENING = 0.7;
    private static final double SHORTEST = 0.0005;
    private static final double KEPT_DIRECTION = 0.3;

    private final boolean[] atLeastZero;
    private final double[] at;
    private final double[] direction;
    private long[] highest;
    private long value;
    private double boldness;
    private int stalled;

    /**
     * @param start of each price
     * @param value of the bound there; {@link Long#MIN_VALUE} where it is not known
     * @param atLeastZero which prices are never negative
     * @param boldness length of the first steps, in parts of the distance from bound to total
     */
    Climb(long[] start, long value, boolean[] atLeastZero, double boldness) {
        this.atLeastZero = atLeastZero.clone();
        this.at = Arrays.stream(start).asDoubleStream().toArray();
        this.direction = new double[start.length];
        this.highest = start.clone();
        this.value = value;
        this.boldness = boldness;
    }

    /** Where to evaluate the bound next. */
    long[] prices() {
        return Arrays.stream(at).mapToLong(Lagrangian::price).toArray();
    }

    /**
     * Goes a step on from the prices that were evaluated.
     *
     * @param found the bound there
     * @param slack by how much the relaxed solution there exceeds the row of each price
     * @param upper a known total, in the units of the bound
     */
    void step(long[] prices, long found, int[] slack, long upper) {
        if (found > value) {
            // a crawl counts as standing still
            stalled = found - value > Math.abs(value) / 100_000 ? 0 : stalled + 1;
            value = found;
            highest = prices;
        } else {
            stalled++;
        }
        if (stalled >= PATIENCE) {
            stalled = 0;
            boldness = Math.max(boldness * SHORTENING, SHORTEST);
            for (int row = 0; row < at.length; row++) {
                at[row] = highest[row];
            }
        }
        // where next to no row is missed, there is next to nowhere to go
        double norm = Math.max(1, turn(slack));
        double length = boldness * Math.max(upper - found, Lagrangian.SCALE) / norm;
        for (int row = 0; row < at.length; row++) {
            at[row] += length * direction[row];
            if (atLeastZero[row]) {
                at[row] = Math.max(0, at[row]);
            }
        }
    }

    /** Turns towards the slack; answers the squared length of the direction. */
    private double turn(int[] slack) {
        double norm = 0;
        for (int row = 0; row < direction.length; row++) {
            direction[row] = (1 - KEPT_DIRECTION) * slack[row] + KEPT_DIRECTION * direction[row];
            if (atLeastZero[row] && at[row] <= 0 && direction[row] < 0) {
                direction[row] = 0;
            }
            norm += direction[row] * direction[row];
        }
        return norm;
    }
}
