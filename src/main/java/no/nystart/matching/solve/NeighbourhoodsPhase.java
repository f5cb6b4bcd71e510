package no.nystart.matching.solve;

import java.util.SplittableRandom;

/**
 * Until the run is over: people around somebody, as many as the exact solver can still decide quickly, choose anew
 * while all others stay. Without an exact solver, chains from one warm start after another.
 */
final class NeighbourhoodsPhase extends RunPhase {

    private static final int SMALLEST = 20;
    private static final int LARGEST = 120;

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    NeighbourhoodsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        if (exact != null) {
            rechoose(run, exact, Integer.MAX_VALUE);
            return;
        }
        SplittableRandom random = new SplittableRandom(run.options().seed());
        while (!run.isOver()) {
            ChainsPhase.anneal(run, random.nextLong(), 20 * Math.pow(150, random.nextDouble()));
        }
    }

    /**
     * Neighbourhoods one after the other, of a size that the exact solver just manages, until so many of them in a row
     * brought nothing.
     */
    static void rechoose(Run run, ExactSolver exact, int patience) {
        SplittableRandom random = new SplittableRandom(run.options().seed());
        int size = 60;
        int vain = 0;
        while (vain < patience && !run.isOver()) {
            long before = run.bestTotal();
            boolean proven = rechooseOne(run, exact, random, size);
            size = Math.clamp(proven ? size + 2 : size - 8, SMALLEST, LARGEST);
            vain = run.bestTotal() < before ? 0 : vain + 1;
        }
    }

    /** One neighbourhood; answers whether its best was proven within the work allowed. */
    private static boolean rechooseOne(Run run, ExactSolver exact, SplittableRandom random, int size) {
        int[] people = new Neighbourhood(run.table(), run.best(), random).around(size);
        Occupancy known = Occupancy.of(run.table(), run.best());
        Occupancy others = Occupancy.of(run.table(), run.best());
        for (int person : people) {
            others.leave(person);
        }
        ExactModel model = ExactModel.of(others, people, (person, position) -> true);
        ExactSolver.Answer answer = exact.solve(
                model.program(),
                model.values(known),
                new ExactSolver.Effort(run.clock().left(), WORK, random.nextInt(Integer.MAX_VALUE)),
                run.stop());
        run.addSteps(1);
        boolean[] values = answer.values();
        if (values == null) {
            return false;
        }
        int[] chosen = run.best();
        int[] rechosen = model.chosen(values);
        for (int index = 0; index < people.length; index++) {
            chosen[people[index]] = rechosen[index];
        }
        run.found(chosen);
        return model.program().costOf(values) == answer.bound();
    }
}
