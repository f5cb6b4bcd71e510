package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * A lower bound on every total that takes each leader's capacity as it is: half a person has no room in what a whole one
 * leaves. It is never below the bound of the {@link Lagrangian} whose prices it begins with.
 *
 * <p>Why it is valid: write the total with a variable for each choice, staying unplaced among them, and one for the
 * number N at each company. Move three families of rows into the objective: each person has exactly one choice (price of
 * any sign), seats (price at least 0), and Σ x = N (price of any sign). Every assignment keeps the rows, so it costs in the
 * new objective at most its total; the minimum of the new objective is therefore at most the best total. That minimum
 * falls apart: each leader takes the best set of people that fits the capacity and has no more people than the leader's
 * places have seats, each at the cheapest of these places ({@link Packing}); each company the best N; each person stays
 * unplaced where that pays. Prices are integers in units of 1/{@link Lagrangian#SCALE}: no rounding error.
 */
final class PackedBound {

    private static final double BOLDNESS = 0.5;

    private final OfferTable table;
    private final Loads loads;
    private final int[] mostPlaced;
    private final List<Packing> packings = new ArrayList<>();

    private PackedPrices best;
    private long bestScaled = Long.MIN_VALUE;

    /** @param mostPlaced how many each company could have */
    PackedBound(OfferTable table, int[] mostPlaced) {
        this.table = table;
        this.loads = table.loads();
        this.mostPlaced = mostPlaced.clone();
        this.best = new PackedPrices(new long[table.people()], new long[loads.places()], new long[loads.companies()]);
        List<Map<Integer, List<Integer>>> choices = new ArrayList<>();
        for (int leader = 0; leader < loads.leaders(); leader++) {
            choices.add(new TreeMap<>());
        }
        for (int person = 0; person < table.people(); person++) {
            int pinned = table.pinned(person);
            for (int position = table.first(person); position < table.first(person + 1); position++) {
                if (pinned == OfferTable.NONE || pinned == position) {
                    choices.get(table.leader(position))
                            .computeIfAbsent(person, none -> new ArrayList<>())
                            .add(position);
                }
            }
        }
        for (int leader = 0; leader < loads.leaders(); leader++) {
            if (!choices.get(leader).isEmpty()) {
                packings.add(new Packing(table, leader, choices.get(leader)));
            }
        }
    }

    /** The best bound so far, rounded up: totals are integers. There is none before the first step of an ascent. */
    long bound() {
        return -Math.floorDiv(-bestScaled, Lagrangian.SCALE);
    }

    /**
     * The way to better prices, to be gone step by step.
     *
     * @param start where each person is worth what the cheapest choice costs
     * @param upper a known total, which sets the length of the steps
     */
    Ascent ascent(Prices start, long upper) {
        return new Ascent(start, upper);
    }

    /** Steps, one after the other. */
    final class Ascent {

        private final Climb climb;
        private final long upper;

        private Ascent(Prices start, long upper) {
            this.upper = upper;
            long[] prices = new long[table.people() + loads.places() + loads.companies()];
            boolean[] atLeastZero = new boolean[prices.length];
            for (int person = 0; person < table.people(); person++) {
                prices[person] = start.cost(table, person, start.cheapest(table, person));
            }
            System.arraycopy(start.seat(), 0, prices, table.people(), loads.places());
            System.arraycopy(start.company(), 0, prices, table.people() + loads.places(), loads.companies());
            Arrays.fill(atLeastZero, table.people(), table.people() + loads.places(), true);
            this.climb = new Climb(prices, Long.MIN_VALUE, atLeastZero, BOLDNESS);
        }

        void step() {
            long[] all = climb.prices();
            PackedPrices prices = split(all);
            int[] slack = new int[all.length];
            long value = evaluate(prices, slack);
            if (value > bestScaled) {
                bestScaled = value;
                best = prices;
            }
            climb.step(all, value, slack, upper * Lagrangian.SCALE);
        }
    }

    private PackedPrices split(long[] all) {
        int seats = table.people();
        int companies = seats + loads.places();
        return new PackedPrices(
                Arrays.copyOfRange(all, 0, seats),
                Arrays.copyOfRange(all, seats, companies),
                Arrays.copyOfRange(all, companies, all.length));
    }

    /** The value of the relaxed problem, and by how much its solution misses each row: of people, seats, companies. */
    private long evaluate(PackedPrices prices, int[] slack) {
        int seats = table.people();
        int companies = seats + loads.places();
        long value = 0;
        for (int person = 0; person < table.people(); person++) {
            value += prices.person()[person] + unplaced(prices, person);
            // nobody without an offer has anything to choose
            slack[person] = table.hasOffer(person) && unplaced(prices, person) == 0 ? 1 : 0;
        }
        for (int place = 0; place < loads.places(); place++) {
            value -= prices.seat()[place] * loads.seats(place);
            slack[seats + place] = -loads.seats(place);
        }
        for (int company = 0; company < loads.companies(); company++) {
            int placed = prices.cheapestShare(table, company, mostPlaced[company]);
            value += prices.share(table, company, placed);
            slack[companies + company] = -placed;
        }
        for (Packing packing : packings) {
            value += packing.pack(prices);
            for (int index : packing.packed()) {
                slack[packing.person(index)]--;
                slack[seats + packing.place(index)]++;
                slack[companies + packing.company()]++;
            }
        }
        return value;
    }

    /** What staying unplaced saves at these prices, at most 0; a pin forbids it. */
    private long unplaced(PackedPrices prices, int person) {
        return table.pinned(person) == OfferTable.NONE
                ? Math.min(0, prices.reduced(table, person, OfferTable.NONE))
                : 0;
    }

    /** The rises at the prices of the best bound: what forcing a choice changes in the parts it is in. */
    Rises rises() {
        long bound = evaluate(best, new int[table.people() + loads.places() + loads.companies()]);
        long[] taken = new long[table.people()];
        for (int person = 0; person < taken.length; person++) {
            taken[person] = -unplaced(best, person);
        }
        long[][] without = new long[packings.size()][];
        for (int number = 0; number < without.length; number++) {
            Packing packing = packings.get(number);
            without[number] = new long[packing.size()];
            for (int index : packing.packed()) {
                without[number][index] = packing.leastWithout(index) - packing.least();
                taken[packing.person(index)] += without[number][index];
            }
        }
        long[] ofPosition = new long[table.size()];
        Arrays.fill(ofPosition, Long.MAX_VALUE);
        for (int number = 0; number < without.length; number++) {
            Packing packing = packings.get(number);
            for (int index = 0; index < packing.size(); index++) {
                int person = packing.person(index);
                long beside = packing.leastBeside(index) - packing.least() + taken[person] - without[number][index];
                for (int position : packing.positions(index)) {
                    ofPosition[position] = beside + best.reduced(table, person, position);
                }
            }
        }
        long[] ofNone = new long[table.people()];
        for (int person = 0; person < ofNone.length; person++) {
            ofNone[person] = taken[person] + best.reduced(table, person, OfferTable.NONE);
        }
        return new Rises(bound, ofPosition, ofNone);
    }
}
