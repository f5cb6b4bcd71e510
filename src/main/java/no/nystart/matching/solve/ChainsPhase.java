package no.nystart.matching.solve;

/** Chains from the priced start, cooled down once, and then the long ones, where no dive leads further. */
final class ChainsPhase extends RunPhase {

    /** Offers a person that chains consider. */
    static final int SHORT_LIST = 40;

    private static final int CHAINS_PER_PERSON = 15_000;

    /** Chains a second on a slow core; keeps the cooling within a part of the limit without asking the clock. */
    private static final long CHAINS_PER_SECOND = 200_000;

    private static final double PART_OF_LIMIT = 0.3;

    /** Hot enough to trade one person left out for another. */
    static final double WARM = 3000;

    static final double COLD = 2;

    ChainsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        if (run.exact() == null) {
            anneal(run, run.options().seed(), WARM);
        }
    }

    /** Cools once from a temperature, for as long as the limit affords; the long chains come after that. */
    static void anneal(Run run, long seed, double warm) {
        long affordable = (long) (run.options().limit().toMillis() / 1000.0 * PART_OF_LIMIT * CHAINS_PER_SECOND);
        long chains = Math.max(1024, Math.min((long) run.table().people() * CHAINS_PER_PERSON, affordable));
        anneal(run, seed, chains, warm, COLD);
        LongChains.exhaust(run);
    }

    /** Cools once with that many chains. */
    static void anneal(Run run, long seed, long count, double warm, double cold) {
        ShortList shortList = new ShortList(run.table(), run.lagrangian().prices(), SHORT_LIST);
        EjectionChains chains = new EjectionChains(run.table(), run.best(), shortList, seed);
        chains.warmUp(count, warm, cold);
        while (!chains.isCold() && run.step(() -> cool(run, chains))) {}
    }

    private static void cool(Run run, EjectionChains chains) {
        chains.cool();
        if (chains.bestTotal() < run.bestTotal()) {
            run.found(chains.best());
        }
    }
}
