package no.nystart.matching.compare;

import java.util.Optional;
import java.util.UUID;

/**
 * A copy of a run with something otherwise in it: how far it has come, and what it would make of the run.
 *
 * @param told once it is answered
 */
public record Supposed(UUID question, Stage stage, Optional<Told> told) {

    /** How far it has come. */
    public enum Stage {
        WAITING,
        ANSWERED,
        FAILED
    }

    /**
     * What it would make of the run, as a visitor may see it.
     *
     * @param staying the run's own matches, measured in the copy; empty where they are not possible there
     * @param proven whether nothing better exists in the copy
     */
    public record Told(
            Comparison.Counted before,
            Optional<Comparison.Counted> staying,
            Comparison.Counted after,
            boolean proven,
            MoveTable.Shown moves) {

        /** How much is gained against everybody keeping the match they have; 0 where that is not possible. */
        public long gain() {
            return staying.map(kept -> kept.figures().total() - after.figures().total())
                    .orElse(0L);
        }

        /** By how much the total rises. */
        public long rise() {
            return after.figures().total() - before.figures().total();
        }

        /** By how much the total falls. */
        public long fall() {
            return -rise();
        }

        /** How many have another offer or other dates. */
        public int moving() {
            return moves.rows().size() + moves.others();
        }
    }

    public boolean waiting() {
        return stage == Stage.WAITING;
    }

    public boolean failed() {
        return stage == Stage.FAILED;
    }
}
