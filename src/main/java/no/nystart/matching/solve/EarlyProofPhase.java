package no.nystart.matching.solve;

/** The proof where it comes easily: a small problem is done before a longer search for its best is worth it. */
final class EarlyProofPhase extends RunPhase {

    /** From an earlier solution the search has little left to find: most of the limit is better spent on the proof. */
    private static final double PART_OF_LIMIT_WHEN_WARM = 0.6;

    private static final double PART_OF_LIMIT = 0.3;

    EarlyProofPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        Proof proof = run.proof();
        if (proof == null) {
            return;
        }
        double seconds = run.options().limit().toMillis() / 1000.0;
        double most = seconds * (run.isWarm() ? PART_OF_LIMIT_WHEN_WARM : PART_OF_LIMIT);
        double work;
        do {
            work = proof.work();
        } while (proof.attempt() && 2 * work < most);
    }
}
