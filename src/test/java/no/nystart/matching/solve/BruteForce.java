package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;

/** Tries every assignment. */
final class BruteForce {

    private final OfferTable table;
    private final int[] chosen;
    private long best = Long.MAX_VALUE;

    BruteForce(OfferTable table) {
        this.table = table;
        this.chosen = new int[table.people()];
    }

    long optimum() {
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
        if (pinned == OfferTable.NONE) {
            chosen[person] = OfferTable.NONE;
            choose(person + 1);
        }
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if (pinned == OfferTable.NONE || pinned == position) {
                chosen[person] = position;
                choose(person + 1);
            }
        }
    }
}
