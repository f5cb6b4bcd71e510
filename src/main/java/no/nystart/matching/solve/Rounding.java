package no.nystart.matching.solve;

import java.util.Arrays;
import no.nystart.matching.model.OfferTable;

/**
 * The way from the columns of a linear program to a good assignment: the crews that the program chooses as a whole stay, all
 * others choose among all crews that it knows; then neighbourhoods form anew among these.
 */
final class Rounding {

    /** The exact solver's deterministic units, about a second, and how many more for each who chooses. */
    private static final double WORK = 2.0;

    private static final double WORK_A_PERSON = 0.006;

    /** Neighbourhoods in vain before it is enough. */
    private static final int PATIENCE = 6;

    private final Run run;
    private final ExactSolver exact;
    private final PackedColumns columns;
    private final boolean[] free;
    private final boolean[] isSettled;
    private final Occupancy rounded;

    Rounding(Run run, ExactSolver exact, PackedColumns columns) {
        this.run = run;
        this.exact = exact;
        this.columns = columns;
        this.free = new boolean[run.table().people()];
        this.isSettled = new boolean[run.table().loads().companies()];
        this.rounded = Occupancy.withPins(run.table());
    }

    void round() {
        CrewPool pool = new CrewPool(run.table(), run.packed(), columns.crews());
        settle();
        fill();
        if (run.attempt(() -> choose(pool))) {
            new Reforming(run, exact, pool).untilVain(PATIENCE);
        }
    }

    private void settle() {
        Arrays.fill(free, true);
        for (Crew crew : columns.chosen()) {
            for (int index = 0; index < crew.people().length; index++) {
                rounded.move(crew.people()[index], crew.positions()[index]);
                free[crew.people()[index]] = false;
                isSettled[run.table().company(crew.positions()[index])] = true;
            }
        }
    }

    /** The others begin where the best has them, if they can. */
    private void fill() {
        int[] best = run.best();
        for (int person = 0; person < free.length; person++) {
            int position = best[person];
            if (free[person]
                    && !rounded.isPinned(person)
                    && position != OfferTable.NONE
                    && !isSettled[run.table().company(position)]
                    && rounded.hasRoom(person, position)) {
                rounded.move(person, position);
            }
        }
    }

    private boolean choose(CrewPool pool) {
        CrewModel model = pool.model(rounded.copyOfChosen(), person -> free[person]);
        int choosing = 0;
        for (boolean each : free) {
            choosing += each ? 1 : 0;
        }
        ExactSolver.Effort effort = new ExactSolver.Effort(
                WORK + WORK_A_PERSON * choosing, (int) run.options().seed());
        return exact.solve(model.program(), model.start(), effort, run.pace())
                .map(answer -> {
                    run.found(model.chosen(answer.values()));
                    return true;
                })
                .orElse(false);
    }
}
