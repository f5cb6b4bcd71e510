package no.nystart.matching.solve;

import java.util.function.BooleanSupplier;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What the engines of one run share: the best assignment, the best bound, and when to end. They change it in steps only,
 * so that it is the same after as many of them whenever the run is done again.
 */
final class Run implements AutoCloseable {

    /** So many crews of a branch are left to the exact solver. */
    private static final int MOST_CREWS_DECIDED = 3000;

    /** That part of a distance. */
    private static final int HARDLY_ANYTHING = 100;

    /** Of a company that is packed as a whole, where its packing is asked some fifty times. */
    private static final int MOST_FILLINGS = 4000;

    /** Where it is asked some hundred times. */
    private static final int MOST_FILLINGS_OF_ASCENTS = 150;

    private final OfferTable table;
    private final SolveOptions options;
    private final SolveProgress listener;
    private final Pace pace;
    private final @Nullable ExactSolver exact;
    private final Lagrangian lagrangian;
    private final long unavoidable;

    private @Nullable PackedBound packed;
    private @Nullable CrewChoice choice;
    private @Nullable Branching branching;
    private int[] best;
    private long bestTotal;
    private long bound;
    private boolean warm;
    private boolean changed;
    private Runnable ending = () -> {};

    /**
     * @param exact null where no exact solver is at hand
     */
    Run(OfferTable table, SolveOptions options, SolveProgress listener, Pace pace, @Nullable ExactSolver exact) {
        this.table = table;
        this.options = options;
        this.listener = listener;
        this.pace = pace;
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

    Pace pace() {
        return pace;
    }

    @Nullable
    ExactSolver exact() {
        return exact;
    }

    Lagrangian lagrangian() {
        return lagrangian;
    }

    /** Made when first asked for: a run that ends before has no use of it. */
    PackedBound packed() {
        PackedBound there = packed;
        if (there == null) {
            there = new PackedBound(
                    table, lagrangian.mostPlaced(), generatesColumns() ? MOST_FILLINGS : MOST_FILLINGS_OF_ASCENTS);
            packed = there;
        }
        return there;
    }

    /** Made when first asked for; closed with the run. */
    CrewChoice choice(ExactSolver solver) {
        CrewChoice there = choice;
        if (there == null) {
            there = new CrewChoice(table, packed(), solver.linearProgram());
            choice = there;
        }
        return there;
    }

    /** Whether the packed bound's prices come from a linear program, rather than from an ascent. */
    boolean generatesColumns() {
        return exact != null;
    }

    /** Made when first asked for, after the choice; closed with the run. */
    Branching branching(ExactSolver solver) {
        Branching there = branching;
        if (there == null) {
            long margin = distance() * Lagrangian.SCALE;
            // a program of its own, and a small one: it is asked hundreds of times, and others' conditions would cost
            // it its basis
            CrewChoice few = new CrewChoice(table, packed(), solver.linearProgram());
            few.add(choice(solver).crews().stream()
                    .filter(crew -> packed().excess(crew) <= margin)
                    .toList());
            there = new Branching(this, solver, packed(), few, MOST_CREWS_DECIDED);
            branching = there;
        }
        return there;
    }

    /** From the best bound to the best total. */
    long distance() {
        return bestTotal - bound;
    }

    /** Whether bound and best total have come closer to each other by more than hardly anything. */
    boolean isCloserThan(long before) {
        return distance() <= before - Math.max(1, before / HARDLY_ANYTHING);
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

    /** Takes a step that nothing cuts short, and tells of what it found; answers false where the run is over. */
    boolean step(Runnable step) {
        return attempt(() -> {
            step.run();
            return true;
        });
    }

    /**
     * Takes a step that may be cut short.
     *
     * @param step answers whether it came to its end; if not, it must have changed nothing
     * @return false where the run is over
     */
    boolean attempt(BooleanSupplier step) {
        if (isOver() || !step.getAsBoolean()) {
            return false;
        }
        pace.count();
        if (changed) {
            changed = false;
            report();
        }
        return true;
    }

    boolean isBetter(int[] chosen) {
        return Scoring.of(table, chosen).total() < bestTotal;
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
            changed = true;
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
            changed = true;
        }
    }

    private void report() {
        int[] chosen = best.clone();
        long provenBound = bound;
        long taken = pace.steps();
        listener.at(new SolveProgress.Moment(
                pace.elapsed(),
                taken,
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

    /** Whether the wanted proof is there, or the run has gone as far as it may. */
    boolean isOver() {
        return isGoodEnough() || pace.isOver();
    }

    boolean isGoodEnough() {
        return bestTotal == bound || Solution.gap(bestTotal, bound, unavoidable) <= options.wantedGap();
    }

    Solution solution() {
        return Solution.of(table, best, bound, options.seed(), pace.steps());
    }

    /** Frees what engines hold outside Java. */
    @Override
    public void close() {
        if (choice != null) {
            choice.close();
        }
        if (branching != null) {
            branching.close();
        }
    }
}
