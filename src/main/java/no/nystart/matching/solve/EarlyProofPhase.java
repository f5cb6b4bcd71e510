package no.nystart.matching.solve;

/** The proof where it comes easily: a small problem is done before a longer search for its best is worth it. */
final class EarlyProofPhase extends RunPhase {

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    /** From an earlier solution the search has little left to find: most of the limit is better spent on the proof. */
    private static final double PART_OF_LIMIT_WHEN_WARM = 0.6;

    EarlyProofPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        double seconds = run.options().limit().toMillis() / 1000.0;
        ProofPhase.prove(run, run.isWarm() ? Math.max(WORK, PART_OF_LIMIT_WHEN_WARM * seconds) : WORK);
    }
}
