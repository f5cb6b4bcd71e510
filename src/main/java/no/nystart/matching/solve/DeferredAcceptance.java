package no.nystart.matching.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/**
 * Everybody asks for their offers in order of cost, until one keeps them; a place with its leader keeps those who are
 * dearest to leave unplaced, as many as there is room for, and sends the others on (ties by the problem's order). No two
 * would both rather have each other than what they get.
 */
final class DeferredAcceptance {

    private final OfferTable table;
    private final Occupancy occupancy;
    private final int[][] wishes;
    private final int[] asked;
    private final Comparator<Integer> claim;

    DeferredAcceptance(OfferTable table) {
        this.table = table;
        this.occupancy = Occupancy.withPins(table);
        this.wishes = new int[table.people()][];
        this.asked = new int[table.people()];
        this.claim = Comparator.<Integer>comparingLong(person -> -table.loads().penalty(person))
                .thenComparingInt(person -> person);
        for (int person = 0; person < wishes.length; person++) {
            wishes[person] = IntStream.range(table.first(person), table.first(person + 1))
                    .boxed()
                    .sorted(Comparator.comparingInt(table::cost))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    Occupancy settled() {
        ArrayDeque<Integer> asking = new ArrayDeque<>();
        for (int person = 0; person < wishes.length; person++) {
            if (!occupancy.isPinned(person)) {
                asking.add(person);
            }
        }
        while (!asking.isEmpty()) {
            int person = asking.remove();
            if (asked[person] < wishes[person].length) {
                asking.addAll(ask(person, wishes[person][asked[person]++]));
            }
        }
        return occupancy;
    }

    /** Answers who has to ask on. */
    private List<Integer> ask(int person, int position) {
        List<Integer> weaker = IntStream.range(0, wishes.length)
                .filter(other -> isInTheWay(other, position) && claim.compare(other, person) > 0)
                .boxed()
                .sorted(claim.reversed())
                .toList();
        List<Integer> sentOn = new ArrayList<>();
        for (int other : weaker) {
            if (occupancy.hasRoom(person, position)) {
                break;
            }
            sentOn.add(other);
            occupancy.leave(other);
        }
        if (occupancy.hasRoom(person, position)) {
            occupancy.move(person, position);
            return sentOn;
        }
        // even without them there is no room: they keep what they were answered last
        sentOn.forEach(other -> occupancy.move(other, wishes[other][asked[other] - 1]));
        return List.of(person);
    }

    private boolean isInTheWay(int other, int position) {
        int theirs = occupancy.chosen(other);
        return theirs != OfferTable.NONE
                && !occupancy.isPinned(other)
                && (table.place(theirs) == table.place(position) || table.leader(theirs) == table.leader(position));
    }
}
