package no.nystart.matching.explain;

import java.util.function.Predicate;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;

/** Tries every assignment that keeps the pins, for the smallest total among those wanted. */
final class EveryAssignment {

    private final OfferTable table;
    private final Predicate<int[]> wanted;
    private final int[] chosen;
    private long best = Long.MAX_VALUE;

    private EveryAssignment(OfferTable table, Predicate<int[]> wanted) {
        this.table = table;
        this.wanted = wanted;
        this.chosen = new int[table.people()];
    }

    static long bestTotal(OfferTable table, Predicate<int[]> wanted) {
        EveryAssignment every = new EveryAssignment(table, wanted);
        every.choose(0);
        return every.best;
    }

    private void choose(int person) {
        if (person == chosen.length) {
            Scoring scoring = Scoring.of(table, chosen);
            if (scoring.hard() == 0 && wanted.test(chosen)) {
                best = Math.min(best, scoring.total());
            }
            return;
        }
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if (table.pinned(person) == OfferTable.NONE || table.pinned(person) == position) {
                chosen[person] = position;
                choose(person + 1);
            }
        }
        if (table.pinned(person) == OfferTable.NONE) {
            chosen[person] = OfferTable.NONE;
            choose(person + 1);
        }
    }
}
