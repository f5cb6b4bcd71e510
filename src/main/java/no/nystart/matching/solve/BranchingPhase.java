package no.nystart.matching.solve;

/** The proof, where branches come to it soon. */
final class BranchingPhase extends RunPhase {

    private static final double CLOSE = 1e-4;

    /** Positions times branches between two searches. */
    private static final int WORTH = 1_000_000;

    private static final int FEWEST_AT_FIRST = 15;

    BranchingPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        // where branches take long, a search is worth more at first
        if (exact != null && some(run) >= FEWEST_AT_FIRST) {
            whileItHelps(run, run.branching(exact));
        }
    }

    /**
     * Again and again some branches, as long as they bring bound and best total much closer to each other, or where they are
     * so close that no search would do more.
     */
    static void whileItHelps(Run run, Branching branching) {
        long before;
        do {
            before = run.distance();
        } while (branching.goOn(some(run))
                && (run.distance() < before - before / 5 || run.distance() < CLOSE * run.bestTotal()));
    }

    /** Fewer where each takes long. */
    private static int some(Run run) {
        return Math.clamp(WORTH / run.table().size(), 1, 200);
    }
}
