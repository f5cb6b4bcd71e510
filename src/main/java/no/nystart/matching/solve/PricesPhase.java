package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;

/** Prices, their bound, and the start that they lead to. */
final class PricesPhase extends RunPhase {

    /** Enough for the bound of some hundred people to stand still; larger tables get fewer, down to the least. */
    private static final int MOST = 2500;

    private static final int LEAST = 400;
    private static final long READS = 600_000_000L;

    /** Chains per person, from warm to cold, of the quick search for the total that the steps of the prices need. */
    private static final int QUICK_CHAINS = 150;

    /** Of the one after it, among the offers that the prices put first: a total to hold on to before any proof. */
    private static final int PRICED_CHAINS = 1200;

    /** Iterations between two tellings of the bound. */
    private static final int BETWEEN_TELLINGS = 50;

    PricesPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        Lagrangian lagrangian = run.lagrangian();
        run.step(() -> run.found(PricedStart.of(run.table(), lagrangian.prices())));
        ChainsPhase.anneal(run, run.options().seed(), (long) run.table().people() * QUICK_CHAINS, 300, 20);
        Lagrangian.Ascent ascent = lagrangian.ascent(run.bestTotal());
        int iterations = iterations(run.table());
        for (int iteration = 1; iteration <= iterations; iteration++) {
            boolean telling = iteration % BETWEEN_TELLINGS == 0 || iteration == iterations;
            boolean taken = run.step(() -> {
                ascent.step();
                if (telling) {
                    run.proven(lagrangian.bound());
                }
            });
            if (!taken) {
                return;
            }
        }
        run.step(() -> run.found(PricedStart.of(run.table(), lagrangian.prices())));
        ChainsPhase.anneal(
                run,
                run.options().seed(),
                (long) run.table().people() * PRICED_CHAINS,
                ChainsPhase.WARM,
                ChainsPhase.COLD);
    }

    /** How many steps of the prices a table of that size gets. */
    static int iterations(OfferTable table) {
        return (int) Math.clamp(READS / Math.max(1, table.size()), LEAST, MOST);
    }
}
