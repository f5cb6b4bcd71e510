package no.nystart.matching.solve;

import java.util.stream.IntStream;

/**
 * The whole problem to the proven optimum, where it is small enough. Choices that the prices exclude are left out: a
 * choice whose priced cost exceeds the cheapest by more than the distance from bound to best total is in no solution
 * as good as the best.
 */
final class ProofPhase extends RunPhase {

    private static final int MOST_PEOPLE = 250;

    /** Deterministic work without an end: only time or a proof ends the search. */
    private static final double UNLIMITED = 1e9;

    ProofPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        if (exact == null || run.table().people() > MOST_PEOPLE) {
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
                        run.clock().left(), UNLIMITED, (int) run.options().seed()),
                run.stop());
        boolean[] values = answer.values();
        if (values != null) {
            run.found(model.chosen(values));
        }
        run.proven(Math.min(answer.bound(), run.bestTotal()));
    }
}
