package no.nystart.matching.solve;

import java.util.SplittableRandom;

/** Neighbourhoods one after the other, of a size that the exact solver just manages, choose anew. */
final class Rechoosing {

    private static final int SMALLEST = 20;
    private static final int LARGEST = 120;

    /** The exact solver's deterministic units, about a second. */
    private static final double WORK = 1.0;

    private final Run run;
    private final ExactSolver exact;
    private final ShortList wanted;
    private final SplittableRandom random;
    private int size = 60;
    private boolean managed;

    Rechoosing(Run run, ExactSolver exact) {
        this.run = run;
        this.exact = exact;
        this.wanted = Neighbourhood.wanted(run);
        this.random = new SplittableRandom(run.options().seed());
    }

    /** Until so many in a row brought hardly anything, or the run is over. */
    void untilVain(int patience) {
        int vain = 0;
        while (vain < patience) {
            long before = run.distance();
            if (!run.attempt(this::one)) {
                return;
            }
            size = Math.clamp(managed ? size + 2 : size - 8, SMALLEST, LARGEST);
            vain = run.isCloserThan(before) ? 0 : vain + 1;
        }
    }

    /** One neighbourhood; answers whether it was left in peace until its end. */
    private boolean one() {
        int[] people = Neighbourhood.of(run, wanted, random).around(size);
        Occupancy known = Occupancy.of(run.table(), run.best());
        Occupancy others = Occupancy.of(run.table(), run.best());
        for (int person : people) {
            others.leave(person);
        }
        ExactModel model = ExactModel.of(others, people, (person, position) -> true);
        ExactSolver.Effort effort = new ExactSolver.Effort(WORK, random.nextInt(Integer.MAX_VALUE));
        return exact.solve(model.program(), model.values(known), effort, run.pace())
                .map(answer -> {
                    take(people, model, answer);
                    return true;
                })
                .orElse(false);
    }

    private void take(int[] people, ExactModel model, ExactSolver.Answer answer) {
        int[] chosen = run.best();
        int[] rechosen = model.chosen(answer.values());
        for (int index = 0; index < people.length; index++) {
            chosen[people[index]] = rechosen[index];
        }
        run.found(chosen);
        managed = model.program().costOf(answer.values()) == answer.bound();
    }
}
