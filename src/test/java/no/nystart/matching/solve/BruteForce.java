package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;

/** Tries every assignment. */
final class BruteForce {

    private final OfferTable table;
    private final int[] chosen;
    private long best = Long.MAX_VALUE;
    private Conditions conditions = Conditions.none();

    BruteForce(OfferTable table) {
        this.table = table;
        this.chosen = new int[table.people()];
    }

    long optimum() {
        return optimumUnder(Conditions.none());
    }

    /** The optimum of those that keep conditions; {@link Long#MAX_VALUE} where there is none such. */
    long optimumUnder(Conditions kept) {
        best = Long.MAX_VALUE;
        conditions = kept;
        choose(0);
        return best;
    }

    private void choose(int person) {
        if (person == chosen.length) {
            Scoring scoring = Scoring.of(table, chosen);
            if (scoring.hard() == 0) {
                best = Math.min(best, scoring.total());
            }
            return;
        }
        int pinned = table.pinned(person);
        if (pinned == OfferTable.NONE && conditions.mayBeUnplaced(person)) {
            chosen[person] = OfferTable.NONE;
            choose(person + 1);
        }
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if ((pinned == OfferTable.NONE || pinned == position) && !conditions.isClosed(position)) {
                chosen[person] = position;
                choose(person + 1);
            }
        }
    }
}
