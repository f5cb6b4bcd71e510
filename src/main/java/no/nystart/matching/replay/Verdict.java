package no.nystart.matching.replay;

import no.nystart.matching.explain.Difference;
import no.nystart.matching.model.Solution;

/** What came of doing a run again. */
public sealed interface Verdict {

    /** The same, to the last figure. */
    record Same(Solution solution) implements Verdict {}

    /**
     * Something else.
     *
     * @param difference in assignments and totals, from the recorded to the replayed; others, such as of bound or steps,
     *     are read off the two
     */
    record Different(Solution recorded, Solution replayed, Difference difference) implements Verdict {}

    /** Nothing yet: somebody stopped it. */
    record Stopped() implements Verdict {}
}
