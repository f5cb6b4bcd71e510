package no.nystart.matching.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Every offer that exists, by person, with what it costs. The offers of person {@code i} are the positions
 * {@code first(i) .. first(i + 1) - 1}, ordered by place id, then leader id. Flat arrays, because searches read them
 * millions of times a second.
 */
public final class OfferTable {

    /** Stands for "left unplaced" wherever a position is chosen. */
    public static final int NONE = -1;

    private final Problem problem;
    private final List<Offer> offers;
    private final int[] first;
    private final Columns columns;
    private final int[] pinned;
    private final Loads loads;

    OfferTable(Problem problem, List<Offer> offers, int[] first, Columns columns, int[] pinned) {
        this.problem = problem;
        this.offers = List.copyOf(offers);
        this.first = first;
        this.columns = columns;
        this.pinned = pinned;
        this.loads = new Loads(problem);
    }

    /** The table of a problem without faults. */
    public static OfferTable of(Problem problem) {
        return new OfferTableBuilder(problem).build();
    }

    /**
     * The same table in which one person has that offer, whatever else it costs; a pin of the person gives way.
     *
     * @param position of the person; seats and capacity beside the other pins are the caller's to see to
     */
    public OfferTable forcing(int person, int position) {
        if (position < first[person] || position >= first[person + 1]) {
            throw new IllegalArgumentException("person " + person + " has no offer at " + position);
        }
        int[] forced = pinned.clone();
        forced[person] = position;
        return new OfferTable(problem, offers, first, columns, forced);
    }

    /** The same table without one offer of a person, who is not pinned to it; later positions move down by one. */
    public OfferTable without(int person, int position) {
        if (position < first[person] || position >= first[person + 1] || pinned[person] == position) {
            throw new IllegalArgumentException("person " + person + " cannot do without " + position);
        }
        int[] fewer = first.clone();
        for (int later = person + 1; later < fewer.length; later++) {
            fewer[later]--;
        }
        int[] moved = pinned.clone();
        for (int each = 0; each < moved.length; each++) {
            moved[each] -= moved[each] > position ? 1 : 0;
        }
        return new OfferTable(problem, offers, fewer, columns.without(position), moved);
    }

    public Problem problem() {
        return problem;
    }

    /** The shared offers, by place id, then leader id; some may exist for nobody. */
    public List<Offer> offers() {
        return offers;
    }

    public int people() {
        return first.length - 1;
    }

    /** Number of positions in the whole table. */
    public int size() {
        return first[first.length - 1];
    }

    /** First position of a person; {@code first(people())} is the size. */
    public int first(int person) {
        return first[person];
    }

    public boolean hasOffer(int person) {
        return first[person] < first[person + 1];
    }

    public Offer offer(int position) {
        return offers.get(columns.offer[position]);
    }

    /** Place of a position, as its place in the problem's list. */
    public int place(int position) {
        return columns.place[position];
    }

    public int leader(int position) {
        return columns.leader[position];
    }

    public int company(int position) {
        return columns.company[position];
    }

    public int minutes(int position) {
        return columns.minutes[position];
    }

    public Parts parts(int position) {
        return columns.parts[position];
    }

    public Period period(int position) {
        return columns.period[position];
    }

    /** 0..1000. */
    public int dissatisfaction(int position) {
        return columns.dissatisfaction[position];
    }

    /** Cost of the match alone, stability included. */
    public int cost(int position) {
        return columns.cost[position];
    }

    /** Part of the cost: what leaving the published offer costs, 0 where nothing is published. */
    public int stability(int position) {
        return columns.stability[position];
    }

    /** The position of the pinned offer, or {@link #NONE}. */
    public int pinned(int person) {
        return pinned[person];
    }

    /** Seats, capacities, penalties, and what loads cost. */
    public Loads loads() {
        return loads;
    }

    /** The position of a shared offer for a person, or {@link #NONE} where it does not exist. */
    public int position(int person, Offer offer) {
        int low = first[person];
        int high = first[person + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = columns.offer[middle];
            if (found == offer.index()) {
                return middle;
            }
            if (found < offer.index()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** The position of an offer named by its ids for a person, or {@link #NONE} where it does not exist. */
    public int position(int person, PlaceAndLeader ids) {
        for (int position = first[person]; position < first[person + 1]; position++) {
            Offer offer = offer(position);
            if (offer.place().id().equals(ids.place()) && offer.leader().id().equals(ids.leader())) {
                return position;
            }
        }
        return NONE;
    }

    /** Every rule that forbids the match; empty when the offer exists. Computed on demand. */
    public Set<Rule> broken(YoungPerson person, Place place, Leader leader) {
        return new HardRules(problem).broken(person, place, leader);
    }

    /** The columns of the table; one entry per position. */
    record Columns(
            int[] offer,
            int[] place,
            int[] leader,
            int[] company,
            int[] minutes,
            Parts[] parts,
            Period[] period,
            int[] dissatisfaction,
            int[] cost,
            int[] stability) {

        Columns without(int row) {
            return new Columns(
                    without(offer, row),
                    without(place, row),
                    without(leader, row),
                    without(company, row),
                    without(minutes, row),
                    without(Parts[]::new, parts, row),
                    without(Period[]::new, period, row),
                    without(dissatisfaction, row),
                    without(cost, row),
                    without(stability, row));
        }

        private static int[] without(int[] column, int row) {
            int[] shorter = Arrays.copyOf(column, column.length - 1);
            System.arraycopy(column, row + 1, shorter, row, shorter.length - row);
            return shorter;
        }

        private static <T> T[] without(IntFunction<T[]> array, T[] column, int row) {
            T[] shorter = array.apply(column.length - 1);
            System.arraycopy(column, 0, shorter, 0, row);
            System.arraycopy(column, row + 1, shorter, row, shorter.length - row);
            return shorter;
        }
    }
}
