package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * Improves an assignment by the chain that saves most, again and again: somebody leaves or has no offer, takes the place of
 * somebody else, who takes the place of the next, until the last finds room, takes what the first has left, or stays unplaced.
 * Thousands of people would have to be in one neighbourhood for the exact solver to see a chain of twenty; here it is found as
 * a shortest path, one link longer for everybody at a time.
 *
 * <p>A company changes once at most in a chain, so what links save adds up exactly. Of the chains that end with the same
 * person the best alone is made longer: with one that comes by a company twice there may be a better one that is not found.
 * Known as cyclic transfers (Thompson, Orlin: The theory of cyclic transfers, MIT Operations Research Center 200-89, 1989).
 */
final class LongChains {

    private static final int NONE = OfferTable.NONE;
    private static final int LONGEST = 30;
    private static final long FAR = Long.MAX_VALUE;

    /** Offers of each person that chains may take: those cheapest at the prices. */
    private static final int WANTED = 60;

    /**
     * Where a chain ends.
     *
     * @param links before it
     * @param position that the last person takes; {@link OfferTable#NONE} to stay unplaced
     * @param change of the total
     */
    private record End(int links, int person, int position, long change) {}

    private static final End NOTHING = new End(0, NONE, NONE, 0);

    private final OfferTable table;
    private final Loads loads;
    private final ShortList wanted;
    private final Occupancy occupancy;
    private final Roster atPlace;
    private final Roster atLeader;

    /** By links and person: what the total changes by if the chain ends with whoever it is unplaced. */
    private final long[][] change;

    /** By links and person: who takes the person's place. */
    private final int[][] successor;

    /** By links and person: at which position. */
    private final int[][] taken;

    /** By links and person: with whom the chain begins. */
    private final int[][] first;

    /** By person: the least change of any chain so far that ends with them. */
    private final long[] least;

    private End best = NOTHING;

    LongChains(OfferTable table, Prices prices, int[] start) {
        this.table = table;
        this.loads = table.loads();
        this.wanted = new ShortList(table, prices, WANTED);
        this.occupancy = Occupancy.of(table, start);
        this.atPlace = new Roster(loads.places(), table.people());
        this.atLeader = new Roster(loads.leaders(), table.people());
        for (int person = 0; person < start.length; person++) {
            join(person, start[person]);
        }
        this.change = new long[LONGEST + 1][table.people()];
        this.successor = new int[LONGEST + 1][table.people()];
        this.taken = new int[LONGEST + 1][table.people()];
        this.first = new int[LONGEST + 1][table.people()];
        this.least = new long[table.people()];
    }

    /** Takes chains from the best assignment of a run until there is none more, or the run is over. */
    static void exhaust(Run run) {
        LongChains chains = new LongChains(run.table(), run.lagrangian().prices(), run.best());
        long before;
        do {
            before = run.bestTotal();
        } while (run.attempt(() -> chains.step(run)) && run.bestTotal() < before);
    }

    /** Answers whether it was left in peace until its end. */
    private boolean step(Run run) {
        if (improve(run.pace()::isCut)) {
            run.found(chosen());
        }
        return !run.pace().isCut();
    }

    int[] chosen() {
        return occupancy.copyOfChosen();
    }

    long total() {
        return occupancy.total();
    }

    /**
     * Changes the assignment by the best chain found.
     *
     * @param isCut whether to leave it and change nothing
     * @return whether a chain was found
     */
    boolean improve(BooleanSupplier isCut) {
        best = NOTHING;
        begin();
        int links = 0;
        while (links < LONGEST && !isCut.getAsBoolean() && lengthen(links)) {
            links++;
        }
        if (best.change() == 0 || isCut.getAsBoolean()) {
            return false;
        }
        take(best);
        return true;
    }

    /** Chains of nobody but the first, who leaves. */
    private void begin() {
        for (int person = 0; person < least.length; person++) {
            change[0][person] = FAR;
            first[0][person] = person;
            if (isMovable(person)) {
                int position = occupancy.chosen(person);
                change[0][person] = left(person);
                occupancy.move(person, position);
                if (change[0][person] < best.change()) {
                    best = new End(0, person, NONE, change[0][person]);
                }
            }
            least[person] = change[0][person];
        }
    }

    private boolean isMovable(int person) {
        return !occupancy.isPinned(person) && table.hasOffer(person);
    }

    /** Takes somebody out; answers what the total changes by. */
    private long left(int person) {
        long before = occupancy.total();
        occupancy.leave(person);
        return occupancy.total() - before;
    }

    /** Adds a link to every chain of so many; answers whether any is worth another. */
    private boolean lengthen(int links) {
        Arrays.fill(change[links + 1], FAR);
        for (int person = 0; person < least.length; person++) {
            if (change[links][person] < FAR) {
                for (int position : wanted.of(person)) {
                    settle(links, person, position);
                }
            }
        }
        boolean any = false;
        for (int person = 0; person < least.length; person++) {
            if (change[links + 1][person] < least[person]) {
                least[person] = change[links + 1][person];
                any = true;
            }
        }
        return any;
    }

    private void settle(int links, int person, int position) {
        int beginner = first[links][person];
        int begun = occupancy.chosen(beginner);
        if (begun != NONE && table.company(begun) == table.company(position)) {
            occupancy.leave(beginner);
            end(links, person, position);
            occupancy.move(beginner, begun);
            return;
        }
        end(links, person, position);
        int place = table.place(position);
        int leader = table.leader(position);
        for (int index = 0; index < atPlace.size(place); index++) {
            replace(links, person, position, atPlace.member(place, index));
        }
        for (int index = 0; index < atLeader.size(leader); index++) {
            int other = atLeader.member(leader, index);
            if (table.place(occupancy.chosen(other)) != place) {
                replace(links, person, position, other);
            }
        }
    }

    /** A chain whose last person finds room. */
    private void end(int links, int person, int position) {
        if (occupancy.hasRoom(person, position)) {
            long total = change[links][person] + occupancy.costOfPlacing(person, position);
            if (total < best.change() && !comesBy(links, person, table.company(position))) {
                best = new End(links, person, position, total);
            }
        }
    }

    /** A chain that goes on with somebody whose place its last person takes. */
    private void replace(int links, int person, int position, int other) {
        if (!isMovable(other)) {
            return;
        }
        int old = occupancy.chosen(other);
        long total = change[links][person] + left(other);
        total = occupancy.hasRoom(person, position) ? total + occupancy.costOfPlacing(person, position) : FAR;
        occupancy.move(other, old);
        if (total < least[other]
                && total < change[links + 1][other]
                && !comesBy(links, person, table.company(position))) {
            change[links + 1][other] = total;
            successor[links + 1][other] = person;
            taken[links + 1][other] = position;
            first[links + 1][other] = first[links][person];
            if (total < best.change()) {
                best = new End(links + 1, other, NONE, total);
            }
        }
    }

    /** Whether links of a chain change a company already; the beginner's is the caller's to see to. */
    private boolean comesBy(int links, int person, int company) {
        int last = person;
        for (int link = links; link > 0; link--) {
            if (table.company(taken[link][last]) == company) {
                return true;
            }
            last = successor[link][last];
        }
        return false;
    }

    private void take(End end) {
        List<Integer> people = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        people.add(end.person());
        positions.add(end.position());
        int person = end.person();
        for (int link = end.links(); link > 0; link--) {
            positions.add(taken[link][person]);
            person = successor[link][person];
            people.add(person);
        }
        for (int each : people) {
            leave(each);
        }
        for (int index = 0; index < people.size(); index++) {
            occupancy.move(people.get(index), positions.get(index));
            join(people.get(index), positions.get(index));
        }
    }

    private void leave(int person) {
        int position = occupancy.chosen(person);
        if (position != NONE) {
            atPlace.leave(table.place(position), person);
            atLeader.leave(table.leader(position), person);
        }
        occupancy.leave(person);
    }

    private void join(int person, int position) {
        if (position != NONE) {
            atPlace.join(table.place(position), person);
            atLeader.join(table.leader(position), person);
        }
    }
}
