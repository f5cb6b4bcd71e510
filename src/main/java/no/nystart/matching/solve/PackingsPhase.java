package no.nystart.matching.solve;

import java.util.BitSet;
import no.nystart.matching.model.OfferTable;

/**
 * The bound of packings, from the prices there are: by column generation where that can be done, which leads to a good
 * assignment too, else by an ascent.
 */
final class PackingsPhase extends RunPhase {

    /** Parts of the steps that the prices got. */
    private static final int PART = 3;

    /** Steps between two tellings of the bound. */
    private static final int BETWEEN_TELLINGS = 25;

    /** What the packings answer on the way of an ascent is what the linear program begins with. */
    private static final int STEPS_BEFORE = 30;

    PackingsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        ExactSolver exact = run.exact();
        if (exact != null && run.generatesColumns()) {
            generate(run, exact);
        } else {
            ascend(run);
        }
    }

    private static void generate(Run run, ExactSolver exact) {
        Prices start = run.lagrangian().prices();
        PackedBound packed = run.packed();
        CrewChoice choice = run.choice(exact);
        choice.add(packed.crewsOf(run.best()));
        PackedAscent ascent = new PackedAscent(packed, start, run.bestTotal());
        boolean taken = true;
        for (int step = 1; taken && step <= STEPS_BEFORE; step++) {
            taken = run.step(() -> {
                ascent.step();
                choice.gather();
            });
        }
        PackedColumns columns = new PackedColumns(packed, choice, packed.bestPrices());
        while (taken && !columns.isDone()) {
            taken = run.step(() -> {
                columns.step();
                run.proven(packed.bound());
            });
        }
        if (taken) {
            OfferTable table = run.table();
            Diving diving = new Diving(
                    run, exact, choice, Occupancy.withPins(table), new boolean[table.people()], new BitSet());
            run.attempt(diving::dive);
            LongChains.exhaust(run);
        }
    }

    private static void ascend(Run run) {
        PackedBound packed = run.packed();
        PackedAscent ascent = new PackedAscent(packed, run.lagrangian().prices(), run.bestTotal());
        int steps = PricesPhase.iterations(run.table()) / PART;
        for (int step = 1; step <= steps; step++) {
            boolean telling = step % BETWEEN_TELLINGS == 0 || step == steps;
            boolean taken = run.step(() -> {
                ascent.step();
                if (telling) {
                    run.proven(packed.bound());
                }
            });
            if (!taken) {
                return;
            }
        }
    }
}
