package no.nystart.matching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/**
 * What the assignments of a branch have in common.
 *
 * @param placed people who have an offer in all of them
 * @param closed positions that nobody has in any of them
 */
record Conditions(BitSet placed, BitSet closed) {

    /** Those of all assignments. */
    static Conditions none() {
        return new Conditions(new BitSet(), new BitSet());
    }

    /** With somebody placed. */
    Conditions placing(int person) {
        BitSet more = (BitSet) placed.clone();
        more.set(person);
        return new Conditions(more, closed);
    }

    /** With somebody not placed. */
    Conditions leavingOut(OfferTable table, int person) {
        return closing(IntStream.range(table.first(person), table.first(person + 1)));
    }

    /** With nobody at some positions. */
    Conditions closing(IntStream positions) {
        BitSet more = (BitSet) closed.clone();
        positions.forEach(more::set);
        return new Conditions(placed, more);
    }

    /** Whether somebody who is not pinned may stay unplaced. */
    boolean mayBeUnplaced(int person) {
        return !placed.get(person);
    }

    boolean isClosed(int position) {
        return closed.get(position);
    }

    boolean allow(Crew crew) {
        return Arrays.stream(crew.positions()).noneMatch(closed::get);
    }
}
