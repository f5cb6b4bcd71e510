package no.nystart.matching.solve;

import java.util.Arrays;
import java.util.stream.Stream;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

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

    /** Dearer than anything that a price could stand for, and so small that no sum of such prices overflows. */
    private static final double DEAREST = 1L << 36;

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

    /** No leader or company can ever have more than everybody who has an offer there, no company more than its seats. */
    private void attainableLoads() {
        int[] seats = new int[loads.companies()];
        boolean[] isCounted = new boolean[loads.places()];
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
                if (!isCounted[table.place(position)]) {
                    isCounted[table.place(position)] = true;
                    seats[company] += loads.seats(table.place(position));
                }
                if (lastAtCompany[company] != person) {
                    lastAtCompany[company] = person;
                    mostPlaced[company]++;
                }
            }
        }
        Arrays.setAll(mostPlaced, company -> Math.min(mostPlaced[company], seats[company]));
    }

    /** The price nearest to a number. */
    static long price(double number) {
        return Math.round(Math.clamp(number, -DEAREST, DEAREST));
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
        return evaluate(prices, new int[loads.places() + loads.leaders() + loads.companies()]);
    }

    /** Subgradient steps, one after the other. */
    final class Ascent {

        private final long upper;
        private final Climb climb;

        private Ascent(long upper) {
            this.upper = upper;
            long[] start = Stream.of(best.seat(), best.leader(), best.company())
                    .flatMapToLong(Arrays::stream)
                    .toArray();
            boolean[] atLeastZero = new boolean[start.length];
            Arrays.fill(atLeastZero, 0, loads.places(), true);
            this.climb = new Climb(start, bestScaled, atLeastZero, 1.0);
        }

        void step() {
            long[] all = climb.prices();
            Prices prices = split(all);
            int[] slack = new int[all.length];
            long value = evaluate(prices, slack);
            if (value > bestScaled) {
                bestScaled = value;
                best = prices;
            }
            climb.step(all, value, slack, upper * SCALE);
        }
    }

    private Prices split(long[] all) {
        int leaders = loads.places();
        int companies = leaders + loads.leaders();
        return new Prices(
                Arrays.copyOfRange(all, 0, leaders),
                Arrays.copyOfRange(all, leaders, companies),
                Arrays.copyOfRange(all, companies, all.length));
    }

    /** The value of the relaxed problem, and by how much its solution misses each row: of seats, leaders, companies. */
    private long evaluate(Prices prices, int[] slack) {
        int leaders = loads.places();
        int companies = leaders + loads.leaders();
        long value = 0;
        for (int place = 0; place < loads.places(); place++) {
            slack[place] = -loads.seats(place);
            value -= prices.seat()[place] * loads.seats(place);
        }
        for (int leader = 0; leader < loads.leaders(); leader++) {
            int load = prices.cheapestLoad(loads, leader, mostLoad[leader]);
            slack[leaders + leader] = -load;
            value += prices.priced(loads.leaderCost(leader, load), prices.leader()[leader], load);
        }
        for (int company = 0; company < loads.companies(); company++) {
            int placed = prices.cheapestShare(loads, company, mostPlaced[company]);
            slack[companies + company] = -placed;
            value += prices.priced(loads.companyCost(company, placed), prices.company()[company], placed);
        }
        for (int person = 0; person < table.people(); person++) {
            int position = prices.cheapest(table, person);
            value += prices.cost(table, person, position);
            if (position != OfferTable.NONE) {
                slack[table.place(position)]++;
                slack[leaders + table.leader(position)] += loads.need(person);
                slack[companies + table.company(position)]++;
            }
        }
        return value;
    }

    /** How many each company could have. */
    int[] mostPlaced() {
        return mostPlaced.clone();
    }
}
