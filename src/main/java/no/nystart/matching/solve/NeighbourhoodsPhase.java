package no.nystart.matching.solve;

import java.util.SplittableRandom;

/**
 * Until the run is over: people around somebody, as many as the exact solver can still decide quickly, form crews anew
 * or choose anew while all others stay, long chains follow what that changes, and branches have their turn. Without an exact
 * solver, chains from one warm start after another.
 */
final class NeighbourhoodsPhase extends RunPhase {

    /** Neighbourhoods of one kind in vain before something else has its turn. */
    private static final int PATIENCE = 5;

    NeighbourhoodsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        if (exact != null) {
            Reforming reforming = new Reforming(run, exact, run.choice(exact));
            Rechoosing rechoosing = new Rechoosing(run, exact);
            while (!run.isOver()) {
                reforming.untilVain(PATIENCE);
                LongChains.exhaust(run);
                rechoosing.untilVain(PATIENCE);
                LongChains.exhaust(run);
                BranchingPhase.whileItHelps(run, run.branching(exact));
            }
            return;
        }
        SplittableRandom random = new SplittableRandom(run.options().seed());
        while (!run.isOver()) {
            ChainsPhase.anneal(run, random.nextLong(), 20 * StrictMath.pow(150, random.nextDouble()));
        }
    }
}
