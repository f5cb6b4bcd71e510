package no.nystart.matching.repetition;

import java.time.Instant;

/** How far a replay has come. */
public sealed interface ReplayState {

    /** In the queue, or at work. */
    record Waiting() implements ReplayState {}

    /**
     * It came to the same, to the last figure.
     *
     * @param promised whether it had to, on this version and platform
     */
    record Same(Instant at, boolean promised, Totals totals) implements ReplayState {}

    /**
     * It came to something else.
     *
     * @param promised whether the same was promised, on this version and platform
     * @param moves how many people it proposes something else for
     */
    record Different(Instant at, boolean promised, Totals recorded, Totals found, int moves) implements ReplayState {

        public boolean totalDiffers() {
            return recorded.total() != found.total();
        }

        public boolean boundDiffers() {
            return recorded.bound() != found.bound();
        }

        public boolean stepsDiffer() {
            return recorded.steps() != found.steps();
        }

        /** Whether total, bound, steps and proposals are the same, and something beside them is not. */
        public boolean inOtherThings() {
            return moves == 0 && recorded.equals(found);
        }
    }

    /** A fault of ours, each time it was tried. */
    record Failed(Instant at) implements ReplayState {}
}
