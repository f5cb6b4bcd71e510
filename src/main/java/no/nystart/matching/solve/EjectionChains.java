package no.nystart.matching.solve;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * Improves an assignment by chains: somebody takes an offer, those who are then too many there are sent on, each to the
 * best offer with room or, a few times, to one that sends others on. Worse assignments are accepted while the search is
 * warm and hardly at all when it has cooled (simulated annealing by numbers of chains, so that no clock decides;
 * {@link StrictMath} so that no platform does).
 */
final class EjectionChains {

    private static final int NONE = OfferTable.NONE;
    private static final int DEEPEST = 4;

    private static final int AT_ONE_TEMPERATURE = 1024;
    private static final int STAGES = 8;

    private final OfferTable table;
    private final Loads loads;
    private final Occupancy occupancy;
    private final ShortList shortList;
    private final Roster atPlace;
    private final Roster atLeader;
    private final SplittableRandom random;
    private final int[] movable;

    /** Moves of the chain under way, to be taken back: person and where from. */
    private final int[] moved = new int[64];

    private final int[] from = new int[64];
    private int moves;

    private final int[] homeless = new int[64];
    private int waiting;

    private int[] best;
    private long bestTotal;

    private double temperature;
    private double cooling;
    private long left;

    EjectionChains(OfferTable table, int[] start, ShortList shortList, long seed) {
        this.table = table;
        this.loads = table.loads();
        this.occupancy = Occupancy.of(table, start);
        this.shortList = shortList;
        this.atPlace = new Roster(loads.places(), table.people());
        this.atLeader = new Roster(loads.leaders(), table.people());
        this.random = new SplittableRandom(seed);
        for (int person = 0; person < start.length; person++) {
            join(person, start[person]);
        }
        this.movable = IntStream.range(0, start.length)
                .filter(person -> !occupancy.isPinned(person) && table.hasOffer(person))
                .toArray();
        this.best = start.clone();
        this.bestTotal = occupancy.total();
    }

    int[] best() {
        return best.clone();
    }

    long bestTotal() {
        return bestTotal;
    }

    /** Tries that many chains, cooling from one temperature (in units of cost) to another. */
    void anneal(long count, double warm, double cold) {
        warmUp(count, warm, cold);
        while (!isCold()) {
            cool();
        }
    }

    /** Gets ready to try that many chains while cooling from one temperature to another. */
    void warmUp(long count, double warm, double cold) {
        left = movable.length == 0 ? 0 : count;
        temperature = warm;
        cooling = StrictMath.pow(cold / warm, (double) AT_ONE_TEMPERATURE / count);
    }

    boolean isCold() {
        return left == 0;
    }

    /** Tries some thousand of the chains: milliseconds. */
    void cool() {
        for (int stage = 0; stage < STAGES && left > 0; stage++) {
            temperature *= cooling;
            for (long end = Math.max(0, left - AT_ONE_TEMPERATURE); left > end; left--) {
                tryChain();
            }
        }
    }

    private void tryChain() {
        long before = occupancy.total();
        moves = 0;
        waiting = 0;
        int person = movable[random.nextInt(movable.length)];
        int[] candidates = shortList.of(person);
        double share = random.nextDouble();
        int target = candidates[(int) (share * share * candidates.length)];
        if (target == occupancy.chosen(person)) {
            return;
        }
        move(person, NONE);
        settleAt(person, target);
        int depth = 0;
        while (waiting > 0) {
            rehouse(homeless[--waiting], ++depth);
        }
        long worse = occupancy.total() - before;
        if (worse > 0 && (temperature <= 0 || random.nextDouble() >= StrictMath.exp(-worse / temperature))) {
            takeBack();
        } else if (occupancy.total() < bestTotal) {
            bestTotal = occupancy.total();
            best = occupancy.copyOfChosen();
        }
    }

    /** Places an unplaced person, sending on whoever stands in the way; gives up where only pins do. */
    private void settleAt(int person, int position) {
        int place = table.place(position);
        int leader = table.leader(position);
        while (occupancy.freeSeats(place) < 1) {
            if (!sendOn(atPlace, place)) {
                return;
            }
        }
        while (occupancy.freeCapacity(leader) < loads.need(person)) {
            if (!sendOn(atLeader, leader)) {
                return;
            }
        }
        move(person, position);
    }

    private boolean sendOn(Roster roster, int group) {
        int size = roster.size(group);
        if (size == 0 || moves + 4 > moved.length) {
            return false;
        }
        int start = random.nextInt(size);
        for (int offset = 0; offset < size; offset++) {
            int member = roster.member(group, (start + offset) % size);
            if (!occupancy.isPinned(member)) {
                move(member, NONE);
                homeless[waiting++] = member;
                return true;
            }
        }
        return false;
    }

    private void rehouse(int person, int depth) {
        int[] candidates = shortList.of(person);
        if (depth < DEEPEST && random.nextInt(3) == 0) {
            double share = random.nextDouble();
            settleAt(person, candidates[(int) (share * share * share * candidates.length)]);
            return;
        }
        int bestPosition = NONE;
        long least = 0;
        for (int position : candidates) {
            if (occupancy.hasRoom(person, position)) {
                long cost = occupancy.costOfPlacing(person, position);
                if (cost < least) {
                    least = cost;
                    bestPosition = position;
                }
            }
        }
        if (bestPosition != NONE) {
            move(person, bestPosition);
        }
    }

    private void move(int person, int position) {
        int old = occupancy.chosen(person);
        if (old == position) {
            return;
        }
        moved[moves] = person;
        from[moves++] = old;
        shift(person, position);
    }

    private void takeBack() {
        while (moves > 0) {
            moves--;
            shift(moved[moves], from[moves]);
        }
    }

    private void shift(int person, int position) {
        int old = occupancy.chosen(person);
        if (old != NONE) {
            atPlace.leave(table.place(old), person);
            atLeader.leave(table.leader(old), person);
        }
        occupancy.move(person, position);
        join(person, position);
    }

    private void join(int person, int position) {
        if (position != NONE) {
            atPlace.join(table.place(position), person);
            atLeader.join(table.leader(position), person);
        }
    }
}
