package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import org.jspecify.annotations.Nullable;

/** What the engines of one run share: the best assignment, the best bound, and when to end. */
final class Run {

    /** The exact solver proves problems of up to that many people as a whole. */
    static final int MOST_PEOPLE_PROVEN = 250;

    private final OfferTable table;
    private final SolveOptions options;
    private final SolveProgress listener;
    private final StopSignal stop;
    private final RunClock clock;
    private final @Nullable ExactSolver exact;
    private final Lagrangian lagrangian;
    private final long unavoidable;

    private int[] best;
    private long bestTotal;
    private long bound;
    private long steps;
    private boolean warm;
    private Runnable ending = () -> {};

    /**
     * @param exact null where no exact solver is at hand
     */
    Run(OfferTable table, SolveOptions options, SolveProgress listener, StopSignal stop, @Nullable ExactSolver exact) {
        this.table = table;
        this.options = options;
        this.listener = listener;
        this.stop = stop;
        this.clock = new RunClock(options.limit(), stop);
        this.exact = exact;
        this.lagrangian = new Lagrangian(table);
        this.unavoidable = Scoring.unavoidable(table);
        this.best = Occupancy.withPins(table).copyOfChosen();
        this.bestTotal = Scoring.of(table, best).total();
        // costs are never negative, so nothing is below the penalties that nobody can avoid
        this.bound = unavoidable;
    }

    OfferTable table() {
        return table;
    }

    SolveOptions options() {
        return options;
    }

    RunClock clock() {
        return clock;
    }

    StopSignal stop() {
        return stop;
    }

    @Nullable
    ExactSolver exact() {
        return exact;
    }

    Lagrangian lagrangian() {
        return lagrangian;
    }

    int[] best() {
        return best.clone();
    }

    long bestTotal() {
        return bestTotal;
    }

    long bound() {
        return bound;
    }

    void addSteps(long taken) {
        steps += taken;
    }

    /** Keeps an assignment if it is better; its total is recomputed from scratch, whoever found it. */
    void found(int[] chosen) {
        Scoring scoring = Scoring.of(table, chosen);
        if (scoring.hard() > 0) {
            throw new IllegalStateException("an engine broke hard rules: " + scoring);
        }
        if (scoring.total() < bestTotal) {
            best = chosen.clone();
            bestTotal = scoring.total();
            report();
        }
    }

    /** Begins from an earlier solution, which is likely to be close to the best. */
    void beginFrom(int[] chosen) {
        found(chosen);
        warm = true;
    }

    boolean isWarm() {
        return warm;
    }

    /** Keeps a proven bound if it is higher. */
    void proven(long higher) {
        if (higher > bestTotal) {
            throw new IllegalStateException("bound " + higher + " above the total " + bestTotal + " of a solution");
        }
        if (higher > bound) {
            bound = higher;
            report();
        }
    }

    private void report() {
        int[] chosen = best.clone();
        long provenBound = bound;
        long taken = steps;
        listener.at(new SolveProgress.Moment(
                clock.elapsed(),
                bestTotal,
                bound,
                Solution.gap(bestTotal, bound, unavoidable),
                () -> Solution.of(table, chosen, provenBound, options.seed(), taken)));
    }

    /** What ends the search around the engines. */
    void whenOver(Runnable action) {
        ending = action;
    }

    /** Ends the search around the engines, now that the run is over. */
    void end() {
        ending.run();
    }

    /** Whether the wanted proof is there, time is up, or the run was told to stop. */
    boolean isOver() {
        return isGoodEnough() || clock.isOver();
    }

    boolean isGoodEnough() {
        return bestTotal == bound || Solution.gap(bestTotal, bound, unavoidable) <= options.wantedGap();
    }

    Solution solution() {
        return Solution.of(table, best, bound, options.seed(), steps);
    }
}
