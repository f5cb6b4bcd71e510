package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;

/** Prices, their bound, and the start that they lead to. */
final class PricesPhase extends RunPhase {

    /** Enough for the bound of some hundred people to stand still; larger tables get fewer, down to the least. */
    private static final int MOST = 2500;

    private static final int LEAST = 400;
    private static final long READS = 600_000_000L;

    /** Steps per person, from warm to cold, of the quick search for the total that the steps of the prices need. */
    private static final int QUICK_STEPS = 150;

    PricesPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        Lagrangian lagrangian = run.lagrangian();
        run.found(PricedStart.of(run.table(), lagrangian.prices()));
        ShortList shortList = new ShortList(run.table(), lagrangian.prices(), ChainsPhase.SHORT_LIST);
        EjectionChains quick = new EjectionChains(
                run.table(), run.best(), shortList, run.options().seed());
        quick.anneal((long) run.table().people() * QUICK_STEPS, 300, 20, run.clock());
        run.addSteps(quick.steps());
        run.found(quick.best());
        lagrangian.improve(run.bestTotal(), iterations(run.table()), run.clock());
        run.proven(lagrangian.bound());
        run.found(PricedStart.of(run.table(), lagrangian.prices()));
    }

    /** How many steps of the prices a table of that size gets. */
    static int iterations(OfferTable table) {
        return (int) Math.clamp(READS / Math.max(1, table.size()), LEAST, MOST);
    }
}
