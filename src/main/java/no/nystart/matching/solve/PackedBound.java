package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;
import org.jspecify.annotations.Nullable;

/**
 * A lower bound on every total that takes what fits together at a company as it is, seat by seat and leader by leader; of a
 * company that can be filled in too many ways, what fits together at each of its leaders. Half a person has no room in
 * what a whole one leaves. It is never below the bound of the {@link Lagrangian} whose prices it begins with.
 *
 * <p>Why it is valid: write the total with a variable for each choice, staying unplaced among them. Move the rows that say
 * that each person has exactly one choice into the objective, with prices of any sign. Every assignment keeps the rows, so
 * it costs in the new objective exactly its total; the minimum of the new objective over any larger set of choices is
 * therefore at most the best total. Without these rows companies have nothing to do with each other, and the minimum falls
 * apart: each company takes the set of people that costs least with its leaders' loads and its own cost, each person once at
 * most in it ({@link CompanyPacking}); each person stays unplaced where that pays. At a company taken leader by leader, the
 * seats of a place (price at least 0) and the number N of its people (Σ x = N, price of any sign) are rows in the objective
 * too: each leader takes the best set that fits the capacity and has no more people than the places have seats
 * ({@link LeaderPacking}), and the company the best N, so that its cost may have any curve. Prices are integers in units of
 * 1/{@link Lagrangian#SCALE}: wherever they come from, the bound is computed at them without a rounding error.
 */
final class PackedBound {

    private final OfferTable table;
    private final Loads loads;
    private final int[] mostPlaced;
    private final Packings packings;

    private PackedPrices best;
    private long bestScaled = Long.MIN_VALUE;

    /** What the best set of each packing comes to where the bound was best; null until it is asked for. */
    private long @Nullable [] leastAtBest;

    /**
     * @param mostPlaced how many each company could have
     * @param mostFillings in how many ways a company that is taken as a whole can be filled
     */
    PackedBound(OfferTable table, int[] mostPlaced, int mostFillings) {
        this.table = table;
        this.loads = table.loads();
        this.mostPlaced = mostPlaced.clone();
        this.best = new PackedPrices(
                new long[table.people()], new long[loads.places()], new long[loads.companies()], Conditions.none());
        this.packings = new Packings(table, mostFillings);
    }

    /** The best bound so far, rounded up: totals are integers. There is none before the first step of an ascent. */
    long bound() {
        return -Math.floorDiv(-bestScaled, Lagrangian.SCALE);
    }

    List<Packing> packings() {
        return packings.all();
    }

    /** The number of the packing that a position is in; {@link OfferTable#NONE} where a pin keeps it from any. */
    int packingOf(int position) {
        return packings.of(position);
    }

    /** Rows, of places and companies, whose prices somebody at a position pays. */
    IntStream pricedRows(int position) {
        int place = table.place(position);
        int company = table.company(position);
        return IntStream.concat(
                packings.isPlacePriced(place) ? IntStream.of(table.people() + place) : IntStream.empty(),
                packings.isCompanyPriced(company)
                        ? IntStream.of(table.people() + loads.places() + company)
                        : IntStream.empty());
    }

    /** Prices of the rows where the bound was best so far. */
    double[] bestPrices() {
        return Stream.of(best.person(), best.seat(), best.company())
                .flatMapToLong(Arrays::stream)
                .asDoubleStream()
                .toArray();
    }

    /** The crews that an assignment is made of. */
    List<Crew> crewsOf(int[] chosen) {
        List<Crew> made = new ArrayList<>();
        for (int number = 0; number < packings.all().size(); number++) {
            Packing packing = packings.all().get(number);
            int[] members = IntStream.range(0, packing.size())
                    .filter(index -> Arrays.stream(packing.positions(index))
                            .anyMatch(position -> position == chosen[packing.person(index)]))
                    .map(packing::person)
                    .toArray();
            if (members.length > 0) {
                int[] positions =
                        Arrays.stream(members).map(person -> chosen[person]).toArray();
                made.add(Crew.of(table, number, packing.company(), members, positions));
            }
        }
        return made;
    }

    /** Whether a place's seats are left to a price, for no packing keeps them. */
    boolean isPlacePriced(int place) {
        return packings.isPlacePriced(place);
    }

    /** How many a company could have, where what it costs is left to a price; else 0. */
    int mostPriced(int company) {
        return packings.isCompanyPriced(company) ? mostPlaced[company] : 0;
    }

    /** How many rows have a price: people, places, companies, in this order. */
    int rows() {
        return table.people() + loads.places() + loads.companies();
    }

    /** Whether the price of a row is never negative. */
    boolean isAtLeastZero(int row) {
        return row >= table.people() && row < table.people() + loads.places();
    }

    /** Prices of the rows from which the bound is no lower than at the given ones. */
    long[] start(Prices prices) {
        long[] start = new long[rows()];
        int companies = table.people() + loads.places();
        for (int person = 0; person < table.people(); person++) {
            start[person] = prices.cost(table, person, prices.cheapest(table, person));
        }
        for (int place = 0; place < loads.places(); place++) {
            start[table.people() + place] = packings.isPlacePriced(place) ? prices.seat()[place] : 0;
        }
        for (int company = 0; company < loads.companies(); company++) {
            start[companies + company] = packings.isCompanyPriced(company) ? prices.company()[company] : 0;
        }
        return start;
    }

    /**
     * The bound at some prices, in units of 1/{@link Lagrangian#SCALE}; kept if it is the best.
     *
     * @param slack takes by how much the relaxed solution there exceeds each row
     */
    long at(long[] prices, int[] slack) {
        PackedPrices split = split(prices, Conditions.none());
        long value = evaluate(split, slack);
        if (value > bestScaled) {
            bestScaled = value;
            best = split;
            leastAtBest = null;
        }
        return value;
    }

    /** Asks some packings, by number, for the best that they can take at prices, without a bound. */
    void ask(long[] prices, IntStream some) {
        PackedPrices split = split(prices, Conditions.none());
        some.forEach(number -> packings.all().get(number).pack(split));
    }

    /**
     * A bound, at some prices, on every assignment that keeps conditions, in units of 1/{@link Lagrangian#SCALE}: where a
     * condition forbids a choice, it is not there to be taken.
     */
    long under(Conditions conditions, long[] prices) {
        return evaluate(split(prices, conditions), new int[prices.length]);
    }

    /**
     * By how much a crew comes to more than the best of its packing where the bound was best, in units of
     * 1/{@link Lagrangian#SCALE}.
     */
    long excess(Crew crew) {
        long sum = crew.cost() * Lagrangian.SCALE;
        for (int index = 0; index < crew.people().length; index++) {
            int position = crew.positions()[index];
            sum += best.reduced(table, crew.people()[index], position) - table.cost(position) * Lagrangian.SCALE;
        }
        return sum - leastAtBest()[crew.packing()];
    }

    private long[] leastAtBest() {
        long[] there = leastAtBest;
        if (there == null) {
            there = packings.all().stream()
                    .mapToLong(packing -> packing.pack(best))
                    .toArray();
            leastAtBest = there;
        }
        return there;
    }

    /** By how much somebody's staying unplaced comes to more than their price where the bound was best; likewise. */
    long excessUnplaced(int person) {
        return best.reduced(table, person, OfferTable.NONE) - unplaced(best, person);
    }

    /** The price of a seat where the bound was best; 0 where no seat of the place is left to a price. */
    long bestSeatPrice(int place) {
        return packings.isPlacePriced(place) ? best.seat()[place] : 0;
    }

    /**
     * The crews that an assignment can have which costs no more than the last bound and a margin, in units of
     * 1/{@link Lagrangian#SCALE}: a crew that comes to more than its packing's best costs it the difference.
     *
     * @param most of them
     * @return null where there are more
     */
    @Nullable
    List<Crew> crewsWithin(long margin, int most) {
        List<Crew> crews = new ArrayList<>();
        for (int number = 0; number < packings.all().size(); number++) {
            Packing packing = packings.all().get(number);
            int itself = number;
            Map<List<Integer>, Crew> cheapest = new LinkedHashMap<>();
            boolean all = packing.giveWithin(packing.least() + margin, (people, positions) -> {
                Crew crew = Crew.of(table, itself, packing.company(), people, positions);
                cheapest.merge(together(crew), crew, (one, other) -> one.cost() <= other.cost() ? one : other);
                return crews.size() + cheapest.size() <= most;
            });
            if (!all) {
                return null;
            }
            crews.addAll(cheapest.values());
        }
        return crews;
    }

    /** What tells crews of a packing apart: people of a whole company, the positions of a leader's. */
    List<Integer> together(Crew crew) {
        boolean whole = packings.all().get(crew.packing()).company() != OfferTable.NONE;
        return IntStream.concat(IntStream.of(crew.packing()), Arrays.stream(whole ? crew.people() : crew.positions()))
                .boxed()
                .toList();
    }

    private PackedPrices split(long[] all, Conditions conditions) {
        int seats = table.people();
        int companies = seats + loads.places();
        return new PackedPrices(
                Arrays.copyOfRange(all, 0, seats),
                Arrays.copyOfRange(all, seats, companies),
                Arrays.copyOfRange(all, companies, all.length),
                conditions);
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
            if (packings.isPlacePriced(place)) {
                value -= prices.seat()[place] * loads.seats(place);
                slack[seats + place] = -loads.seats(place);
            }
        }
        for (int company = 0; company < loads.companies(); company++) {
            if (packings.isCompanyPriced(company)) {
                int placed = prices.cheapestShare(table, company, mostPlaced[company]);
                value += prices.share(table, company, placed);
                slack[companies + company] = -placed;
            }
        }
        for (Packing packing : packings.all()) {
            value += packing.pack(prices);
            for (int index : packing.packed()) {
                slack[packing.person(index)]--;
                pricedRows(packing.position(index)).forEach(row -> slack[row]++);
            }
        }
        return value;
    }

    /** What staying unplaced saves at these prices, at most 0; a pin forbids it. */
    private long unplaced(PackedPrices prices, int person) {
        return table.pinned(person) == OfferTable.NONE && prices.conditions().mayBeUnplaced(person)
                ? Math.min(0, prices.reduced(table, person, OfferTable.NONE))
                : 0;
    }
}
