package no.nystart.matching.solve;

import java.util.stream.IntStream;

/**
 * The whole problem to the proven optimum, in attempts of twice the work each: the bound of one is kept when the next is
 * cut short. Choices that the prices exclude are left out: a choice whose priced cost exceeds the cheapest by more than
 * the distance from bound to best total is in no solution as good as the best.
 */
final class Proof {

    private final Run run;
    private final ExactSolver exact;

    /** The exact solver's deterministic units, about a second. */
    private double work = 1.0;

    Proof(Run run, ExactSolver exact) {
        this.run = run;
        this.exact = exact;
    }

    /** How much work the next attempt is. */
    double work() {
        return work;
    }

    /** One attempt; answers false where the run is over. */
    boolean attempt() {
        return run.attempt(this::one);
    }

    private boolean one() {
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
        ExactSolver.Effort effort =
                new ExactSolver.Effort(work, (int) run.options().seed());
        boolean[] hint = model.values(Occupancy.of(run.table(), run.best()));
        return exact.solve(model.program(), hint, effort, run.pace())
                .map(answer -> {
                    run.found(model.chosen(answer.values()));
                    run.proven(answer.bound());
                    work *= 2;
                    return true;
                })
                .orElse(false);
    }
}
