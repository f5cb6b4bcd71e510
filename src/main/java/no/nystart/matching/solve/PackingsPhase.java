package no.nystart.matching.solve;

/** The bound that takes leaders' capacities as they are, from the prices there are. */
final class PackingsPhase extends RunPhase {

    /** Parts of the steps that the prices got. */
    private static final int PART = 3;

    /** Steps between two tellings of the bound. */
    private static final int BETWEEN_TELLINGS = 25;

    PackingsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        PackedBound packed = run.packed();
        PackedBound.Ascent ascent = packed.ascent(run.lagrangian().prices(), run.bestTotal());
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
