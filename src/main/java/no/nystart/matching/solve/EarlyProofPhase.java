package no.nystart.matching.solve;

/** The proof where it comes easily: a small problem is done before a longer search for its best is worth it. */
final class EarlyProofPhase extends RunPhase {

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    EarlyProofPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ProofPhase.prove(run, WORK);
    }
}
