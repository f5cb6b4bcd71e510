package no.nystart.matching.solve;

import java.util.stream.IntStream;

/**
 * The whole problem to the proven optimum, where it is small enough. Choices that the prices exclude are left out: a
 * choice whose priced cost exceeds the cheapest by more than the distance from bound to best total is in no solution
 * as good as the best.
 */
final class ProofPhase extends RunPhase {

    /** Deterministic work without an end: only time or a proof ends the search. */
    private static final double UNLIMITED = 1e9;

    private static final int PATIENCE_BEFORE = 5;

    ProofPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        if (exact != null && run.table().people() <= Run.MOST_PEOPLE_PROVEN) {
            // the better the best, the more choices the prices exclude
            NeighbourhoodsPhase.rechoose(run, exact, PATIENCE_BEFORE);
            prove(run, UNLIMITED);
        }
    }

    /** Searches for the proof with an amount of deterministic work. */
    static void prove(Run run, double work) {
        ExactSolver exact = run.exact();
        if (exact == null || run.table().people() > Run.MOST_PEOPLE_PROVEN) {
            return;
        }
        Prices prices = run.lagrangian().prices();
        long slack = run.bestTotal() * Lagrangian.SCALE - run.lagrangian().scaledBound();
        int[] everybody = IntStream.range(0, run.table().people()).toArray();
        long[] cheapest = IntStream.of(everybody)
                .mapToLong(person -> prices.cost(run.table(), person, prices.cheapest(run.table(), person)))
                .toArray();
        ExactModel model = ExactModel.of(
                Occupancy.empty(run.table()),
                everybody,
                (person, position) -> prices.cost(run.table(), person, position) - cheapest[person] <= slack);
        ExactSolver.Answer answer = exact.solve(
                model.program(),
                model.values(Occupancy.of(run.table(), run.best())),
                new ExactSolver.Effort(
                        run.clock().left(), work, (int) run.options().seed()),
                run.stop());
        boolean[] values = answer.values();
        if (values != null) {
            run.found(model.chosen(values));
        }
        run.proven(answer.bound());
    }
}
