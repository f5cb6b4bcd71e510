package no.nystart.matching.solve;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Neighbourhoods one after the other, of a size that the exact solver just manages, whose crews form anew. */
final class Reforming {

    private static final int SMALLEST = 60;
    private static final int LARGEST = 1000;

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    private final Run run;
    private final ExactSolver exact;
    private final CrewPool pool;
    private final SplittableRandom random;
    private int size = 200;
    private boolean managed;

    Reforming(Run run, ExactSolver exact, CrewPool pool) {
        this.run = run;
        this.exact = exact;
        this.pool = pool;
        this.random = new SplittableRandom(run.options().seed());
    }

    /** Until so many in a row brought nothing, or the run is over. */
    void untilVain(int patience) {
        int vain = 0;
        while (vain < patience) {
            long before = run.bestTotal();
            if (!run.attempt(this::one)) {
                return;
            }
            size = Math.clamp(managed ? size + size / 10 : size - size / 4, SMALLEST, LARGEST);
            vain = run.bestTotal() < before ? 0 : vain + 1;
        }
    }

    private boolean one() {
        int[] people = new Neighbourhood(run.table(), run.best(), random).around(size);
        boolean[] free = new boolean[run.table().people()];
        Arrays.stream(people).forEach(person -> free[person] = true);
        CrewModel model = pool.model(run.best(), person -> free[person]);
        ExactSolver.Effort effort = new ExactSolver.Effort(WORK, random.nextInt(Integer.MAX_VALUE));
        return exact.solve(model.program(), model.start(), effort, run.pace())
                .map(answer -> {
                    run.found(model.chosen(answer.values()));
                    managed = model.program().costOf(answer.values()) == answer.bound();
                    return true;
                })
                .orElse(false);
    }
}
