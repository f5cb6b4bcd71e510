package no.nystart.matching.solve;

import java.util.SplittableRandom;

/**
 * Until the run is over: people around somebody, as many as the exact solver can still decide quickly, choose anew
 * while all others stay. Without an exact solver, chains from one warm start after another.
 */
final class NeighbourhoodsPhase extends RunPhase {

    NeighbourhoodsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        if (exact != null) {
            new Rechoosing(run, exact).untilVain(Integer.MAX_VALUE);
            return;
        }
        SplittableRandom random = new SplittableRandom(run.options().seed());
        while (!run.isOver()) {
            ChainsPhase.anneal(run, random.nextLong(), 20 * StrictMath.pow(150, random.nextDouble()));
        }
    }
}
