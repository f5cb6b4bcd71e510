package no.nystart.matching.solve;

/** Ejection chains from the priced start, cooled down once. */
final class ChainsPhase extends RunPhase {

    /** Offers a person that chains consider. */
    static final int SHORT_LIST = 40;

    private static final int STEPS_PER_PERSON = 15_000;

    /** Chains a second on a slow core; keeps the cooling within a part of the limit without asking the clock. */
    private static final long STEPS_PER_SECOND = 200_000;

    private static final double PART_OF_LIMIT = 0.3;

    /** Hot enough to trade one person left out for another. */
    private static final double WARM = 3000;

    private static final double COLD = 2;

    ChainsPhase(Run run) {
        super(run);
    }

    @Override
    void work(Run run) {
        anneal(run, run.options().seed(), WARM);
    }

    /** Cools once from a temperature; the result is the run's if better. */
    static void anneal(Run run, long seed, double warm) {
        ShortList shortList = new ShortList(run.table(), run.lagrangian().prices(), SHORT_LIST);
        EjectionChains chains = new EjectionChains(run.table(), run.best(), shortList, seed);
        long affordable = (long) (run.options().limit().toMillis() / 1000.0 * PART_OF_LIMIT * STEPS_PER_SECOND);
        long steps = Math.max(1024, Math.min((long) run.table().people() * STEPS_PER_PERSON, affordable));
        chains.anneal(steps, warm, COLD, run.clock());
        run.addSteps(chains.steps());
        run.found(chains.best());
    }
}
