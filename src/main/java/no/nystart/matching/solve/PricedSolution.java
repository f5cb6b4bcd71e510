package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;

/**
 * An assignment with the prices that belong to it: what other choices cost at least, without solving anything again.
 * Why the bounds hold is told at {@link Lagrangian}: requiring a choice of one person changes that person's term alone.
 */
public final class PricedSolution {

    /** Warm enough to send one more person on, too cool to shuffle a cohort. */
    private static final double WARM = 200;

    private static final double COLD = 2;

    /** Several short coolings, each from the best so far, find more than a long one. */
    private static final int ROUNDS = 4;

    private final OfferTable table;
    private final int[] chosen;
    private final long total;
    private final Prices prices;
    private final long scaledBound;
    private final ShortList shortList;

    private PricedSolution(OfferTable table, int[] chosen) {
        this.table = table;
        this.chosen = chosen.clone();
        this.total = Scoring.of(table, chosen).total();
        Lagrangian lagrangian = new Lagrangian(table);
        lagrangian.improve(total, PricesPhase.iterations(table));
        this.prices = lagrangian.prices();
        this.scaledBound = lagrangian.scaledBound();
        this.shortList = new ShortList(table, prices, ChainsPhase.SHORT_LIST);
    }

    /**
     * @param chosen position in the table for each person, or {@link OfferTable#NONE}; within seats and capacities
     */
    public static PricedSolution of(OfferTable table, int[] chosen) {
        return new PricedSolution(table, chosen);
    }

    /** The total of the assignment itself. */
    public long total() {
        return total;
    }

    /** Proven: no assignment in which the person has that offer, or none, has a smaller total. */
    public long totalAtLeast(int person, int position) {
        long least = prices.cost(table, person, prices.cheapest(table, person));
        return roundedUp(scaledBound - least + prices.cost(table, person, position));
    }

    /**
     * An assignment within seats and capacities in which the person has that offer: those in the way are sent on and
     * chains improve what follows. Its total is an upper bound on what forcing the offer costs.
     *
     * @param position an offer of the person that the pins of others leave room for
     * @param steps of the chains; some thousands settle a cohort, a microsecond each
     * @return position for each person, or {@link OfferTable#NONE}
     */
    public int[] rearranged(int person, int position, long steps) {
        OfferTable forced = table.forcing(person, position);
        Occupancy occupancy = Occupancy.of(forced, chosen);
        occupancy.leave(person);
        for (int other = 0; other < chosen.length && !occupancy.hasRoom(person, position); other++) {
            sendOn(occupancy, other, person, position);
        }
        occupancy.move(person, position);
        int[] best = occupancy.copyOfChosen();
        for (int round = 0; round < ROUNDS; round++) {
            EjectionChains chains = new EjectionChains(forced, best, shortList, (long) ROUNDS * person + round);
            chains.anneal(steps / ROUNDS, WARM, COLD);
            best = chains.best();
        }
        return best;
    }

    private void sendOn(Occupancy occupancy, int other, int person, int position) {
        int theirs = occupancy.chosen(other);
        if (theirs == OfferTable.NONE || occupancy.isPinned(other)) {
            return;
        }
        int place = table.place(position);
        int leader = table.leader(position);
        boolean inTheWay = (occupancy.freeSeats(place) < 1 && table.place(theirs) == place)
                || (occupancy.freeCapacity(leader) < table.loads().need(person) && table.leader(theirs) == leader);
        if (inTheWay) {
            occupancy.leave(other);
        }
    }

    /**
     * Proven: no assignment of a changed problem in which the person is placed has a smaller total;
     * {@link Long#MAX_VALUE} where the person has no offer.
     *
     * @param changed of a problem with the same people, companies, places and leaders in the same order
     */
    public long totalAtLeastWhenPlaced(OfferTable changed, int person) {
        long least = Long.MAX_VALUE;
        for (int position = changed.first(person); position < changed.first(person + 1); position++) {
            least = Math.min(least, prices.cost(changed, person, position));
        }
        if (least == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        long free = prices.cost(changed, person, prices.cheapest(changed, person));
        return roundedUp(new Lagrangian(changed).scaledBoundAt(prices) - free + least);
    }

    /** Totals are integers, so a bound between two of them is as good as the upper one. */
    private static long roundedUp(long scaled) {
        return -Math.floorDiv(-scaled, Lagrangian.SCALE);
    }
}
