package no.nystart.matching.explain;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;

/**
 * Takes back what a new solution moves without need: best totals are seldom unique, and nobody should read that
 * somebody has to move who does not. First whole groups of moves that touch each other, then single ones.
 */
final class FewestMoves {

    private final OfferTable table;
    private final int[] before;
    private int[] after;

    private FewestMoves(OfferTable table, int[] before, int[] after) {
        this.table = table;
        this.before = before;
        this.after = after.clone();
    }

    /** An assignment that costs no more than {@code after} and lies no further from {@code before}. */
    static int[] of(OfferTable table, int[] before, int[] after) {
        FewestMoves moves = new FewestMoves(table, before, after);
        moves.takeBackGroups();
        moves.takeBackSingles();
        return moves.after;
    }

    private void takeBackGroups() {
        int[] group = groups();
        for (int first = 0; first < group.length; first++) {
            if (group[first] == first && isMoved(first)) {
                int[] back = after.clone();
                for (int person = 0; person < group.length; person++) {
                    if (group[person] == first) {
                        back[person] = before[person];
                    }
                }
                keepIfNoWorse(back);
            }
        }
    }

    private void takeBackSingles() {
        for (int person = 0; person < after.length; person++) {
            if (isMoved(person)) {
                int[] back = after.clone();
                back[person] = before[person];
                keepIfNoWorse(back);
            }
        }
    }

    private void keepIfNoWorse(int[] back) {
        for (int person = 0; person < back.length; person++) {
            int pinned = table.pinned(person);
            if (pinned != OfferTable.NONE && back[person] != pinned) {
                return;
            }
        }
        Scoring scoring = Scoring.of(table, back);
        if (scoring.hard() == 0 && scoring.total() <= Scoring.of(table, after).total()) {
            after = back;
        }
    }

    private boolean isMoved(int person) {
        return before[person] != after[person];
    }

    /** The first person of the group that each belongs to: groups share no company, so their costs add up. */
    private int[] groups() {
        int[] group = new int[after.length];
        for (int person = 0; person < group.length; person++) {
            group[person] = person;
        }
        for (int person = 0; person < group.length; person++) {
            for (int other = 0; other < person; other++) {
                if (isMoved(person) && isMoved(other) && group[person] != group[other] && touch(person, other)) {
                    join(group, group[person], group[other]);
                }
            }
        }
        return group;
    }

    private static void join(int[] group, int one, int another) {
        int first = Math.min(one, another);
        int second = Math.max(one, another);
        for (int person = 0; person < group.length; person++) {
            group[person] = group[person] == second ? first : group[person];
        }
    }

    private boolean touch(int person, int other) {
        return meet(before[person], before[other])
                || meet(before[person], after[other])
                || meet(after[person], before[other])
                || meet(after[person], after[other]);
    }

    private boolean meet(int position, int other) {
        return position != OfferTable.NONE
                && other != OfferTable.NONE
                && table.company(position) == table.company(other);
    }
}
