package no.nystart.matching.solve;

import java.util.Arrays;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;
import org.jspecify.annotations.Nullable;

/**
 * A lower bound on every total, by prices on seats, on the load of leaders and on the number placed at companies.
 *
 * <p>Why it is valid: write the total with a load T of each leader and a number N of each company as variables of their
 * own, tied to the choices by Σ need·x = T and Σ x = N, and seats by Σ x ≤ s. Move these three families of rows into
 * the objective with prices v and w of any sign and u ≥ 0. Every assignment keeps the rows, so it costs in the new
 * objective at most its total; the minimum of the new objective is therefore at most the best total. That minimum falls
 * apart: each person takes the cheapest of the priced offers and of staying unplaced, each leader the T in
 * 0..capacity that minimises f(T) − v·T, each company the N that minimises g(N) − w·N, and −Σ u·s. The last two are
 * minimised over every integer, so f may have the steps of its rounding and g the hump of being alone. Prices are
 * integers in units of 1/{@link #SCALE}: the bound is computed without a rounding error.
 */
final class Lagrangian {

    /** Units of price in one unit of cost. */
    static final long SCALE = 256;

    private final OfferTable table;
    private final Loads loads;
    private final int[] mostLoad;
    private final int[] mostPlaced;

    /** Prices where the bound was best. */
    private Prices best;

    private long bestScaled = Long.MIN_VALUE;

    Lagrangian(OfferTable table) {
        this.table = table;
        this.loads = table.loads();
        this.mostLoad = new int[loads.leaders()];
        this.mostPlaced = new int[loads.companies()];
        attainableLoads();
        this.best = new Prices(new long[loads.places()], new long[loads.leaders()], new long[loads.companies()]);
    }

    /** No leader or company can ever have more than everybody who has an offer there. */
    private void attainableLoads() {
        int[] lastAtLeader = new int[loads.leaders()];
        int[] lastAtCompany = new int[loads.companies()];
        Arrays.fill(lastAtLeader, -1);
        Arrays.fill(lastAtCompany, -1);
        for (int person = 0; person < table.people(); person++) {
            for (int position = table.first(person); position < table.first(person + 1); position++) {
                int leader = table.leader(position);
                if (lastAtLeader[leader] != person) {
                    lastAtLeader[leader] = person;
                    mostLoad[leader] = Math.min(loads.capacity(leader), mostLoad[leader] + loads.need(person));
                }
                int company = table.company(position);
                if (lastAtCompany[company] != person) {
                    lastAtCompany[company] = person;
                    mostPlaced[company]++;
                }
            }
        }
    }

    /** The prices of the best bound so far. */
    Prices prices() {
        return best;
    }

    /** The best bound so far, rounded up: totals are integers. There is none before the first step of an ascent. */
    long bound() {
        return -Math.floorDiv(-bestScaled, SCALE);
    }

    /** The best bound so far in units of 1/{@link #SCALE}. */
    long scaledBound() {
        return bestScaled;
    }

    /**
     * Improves the prices by subgradient steps.
     *
     * @param upper a known total, which sets the length of the steps
     * @param iterations how many steps
     */
    void improve(long upper, int iterations) {
        Ascent ascent = ascent(upper);
        for (int iteration = 0; iteration < iterations; iteration++) {
            ascent.step();
        }
    }

    /** The way from the best prices so far to better ones, to be gone step by step. */
    Ascent ascent(long upper) {
        return new Ascent(upper);
    }

    /** The bound at given prices, in units of 1/{@link #SCALE}. */
    long scaledBoundAt(Prices prices) {
        return new Ascent(0).evaluate(prices);
    }

    /** Subgradient steps, one after the other. */
    final class Ascent {

        private final long upper;
        private final double[] seat = toDouble(best.seat());
        private final double[] leader = toDouble(best.leader());
        private final double[] company = toDouble(best.company());
        private final double[] seatDirection = new double[seat.length];
        private final double[] leaderDirection = new double[leader.length];
        private final double[] companyDirection = new double[company.length];
        private final int[] seatSlack = new int[seat.length];
        private final int[] leaderSlack = new int[leader.length];
        private final int[] companySlack = new int[company.length];
        private double boldness = 1.0;
        private int stalled;

        private Ascent(long upper) {
            this.upper = upper;
        }

        void step() {
            Prices prices = new Prices(rounded(seat), rounded(leader), rounded(company));
            long value = evaluate(prices);
            if (value > bestScaled) {
                // a crawl counts as standing still
                stalled = value - bestScaled > Math.abs(bestScaled) / 100_000 ? 0 : stalled + 1;
                bestScaled = value;
                best = prices;
            } else {
                stalled++;
            }
            if (stalled >= 15) {
                stalled = 0;
                boldness = Math.max(boldness * 0.7, 0.0005);
                System.arraycopy(toDouble(best.seat()), 0, seat, 0, seat.length);
                System.arraycopy(toDouble(best.leader()), 0, leader, 0, leader.length);
                System.arraycopy(toDouble(best.company()), 0, company, 0, company.length);
            }
            double norm = turn(seatDirection, seatSlack, seat)
                    + turn(leaderDirection, leaderSlack, null)
                    + turn(companyDirection, companySlack, null);
            if (norm == 0) {
                return;
            }
            double length = boldness * Math.max(upper * SCALE - value, SCALE) / norm;
            advance(seat, seatDirection, length, 0);
            advance(leader, leaderDirection, length, Double.NEGATIVE_INFINITY);
            advance(company, companyDirection, length, Double.NEGATIVE_INFINITY);
        }

        /** The value of the relaxed problem at these prices, and by how much its solution misses each row. */
        private long evaluate(Prices prices) {
            long value = 0;
            for (int place = 0; place < seatSlack.length; place++) {
                seatSlack[place] = -loads.seats(place);
                value -= prices.seat()[place] * loads.seats(place);
            }
            for (int l = 0; l < leaderSlack.length; l++) {
                int load = prices.cheapestLoad(loads, l, mostLoad[l]);
                leaderSlack[l] = -load;
                value += prices.priced(loads.leaderCost(l, load), prices.leader()[l], load);
            }
            for (int c = 0; c < companySlack.length; c++) {
                int placed = prices.cheapestShare(loads, c, mostPlaced[c]);
                companySlack[c] = -placed;
                value += prices.priced(loads.companyCost(c, placed), prices.company()[c], placed);
            }
            for (int person = 0; person < table.people(); person++) {
                int position = prices.cheapest(table, person);
                value += prices.cost(table, person, position);
                if (position != OfferTable.NONE) {
                    seatSlack[table.place(position)]++;
                    leaderSlack[table.leader(position)] += loads.need(person);
                    companySlack[table.company(position)]++;
                }
            }
            return value;
        }

        /** Turns the direction towards the slack, keeping some of where it went; answers its squared length. */
        private double turn(double[] direction, int[] slack, double @Nullable [] atLeastZero) {
            double norm = 0;
            for (int row = 0; row < direction.length; row++) {
                direction[row] = 0.7 * slack[row] + 0.3 * direction[row];
                if (atLeastZero != null && atLeastZero[row] <= 0 && direction[row] < 0) {
                    direction[row] = 0;
                }
                norm += direction[row] * direction[row];
            }
            return norm;
        }

        private static void advance(double[] price, double[] direction, double length, double least) {
            for (int row = 0; row < price.length; row++) {
                price[row] = Math.max(least, price[row] + length * direction[row]);
            }
        }
    }

    private static double[] toDouble(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static long[] rounded(double[] values) {
        return Arrays.stream(values).mapToLong(Math::round).toArray();
    }
}
