package no.nystart.matching.solve;

/** The proof where the problem is small enough, between neighbourhoods chosen anew. */
final class ProofPhase extends RunPhase {

    private static final int PATIENCE_BEFORE = 5;
    private static final int PATIENCE_WHEN_NARROW_DONE = 2;

    ProofPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        Proof proof = run.proof();
        if (exact != null && proof != null) {
            Rechoosing rechoosing = new Rechoosing(run, exact);
            do {
                // the better the best, the more choices the prices exclude
                rechoosing.untilVain(proof.isNarrowDone() ? PATIENCE_WHEN_NARROW_DONE : PATIENCE_BEFORE);
            } while (proof.attempt());
        }
    }
}
