package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;

/** Tries every assignment. */
final class BruteForce {

    private final OfferTable table;
    private final int[] chosen;
    private long best = Long.MAX_VALUE;
    private int forced = -1;
    private int forcedPosition;

    BruteForce(OfferTable table) {
        this.table = table;
        this.chosen = new int[table.people()];
    }

    long optimum() {
        best = Long.MAX_VALUE;
        forced = -1;
        choose(0);
        return best;
    }

    /** The optimum of those in which somebody has a position, or none; {@link Long#MAX_VALUE} where there is none such. */
    long optimumWith(int person, int position) {
        best = Long.MAX_VALUE;
        forced = person;
        forcedPosition = position;
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
        if (pinned == OfferTable.NONE && allows(person, OfferTable.NONE)) {
            chosen[person] = OfferTable.NONE;
            choose(person + 1);
        }
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if ((pinned == OfferTable.NONE || pinned == position) && allows(person, position)) {
                chosen[person] = position;
                choose(person + 1);
            }
        }
    }

    private boolean allows(int person, int position) {
        return person != forced || position == forcedPosition;
    }
}
