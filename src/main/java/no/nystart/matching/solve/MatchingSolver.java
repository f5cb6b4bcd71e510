package no.nystart.matching.solve;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Map;
import no.nystart.matching.model.MatchingPlan;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem in one run of Timefold, whose phases are configured in {@code solver-config/matching-solver.xml}.
 * Any number of runs may go on at the same time in different threads, one solver for all of them.
 */
public final class MatchingSolver {

    private static final String CONFIG = "solver-config/matching-solver.xml";

    private final @Nullable ExactSolver exact;
    private final Engine engine;

    MatchingSolver(@Nullable ExactSolver exact) {
        this.exact = exact;
        this.engine = Engine.here(exact);
    }

    /** With the exact solver, where this platform has its natives and {@code -Dnystart.exact=off} does not forbid it. */
    public static MatchingSolver create() {
        return new MatchingSolver(Natives.exactSolver());
    }

    /** On Java alone: bounds are valid, but seldom meet the total. */
    public static MatchingSolver withoutNatives() {
        return new MatchingSolver(null);
    }

    /** What runs of this solver are repeatable with. */
    public Engine engine() {
        return engine;
    }

    /**
     * Searches until the best is proven, the wanted gap is reached, the limit is over or the signal is given, and
     * answers the best found, with the number of steps that {@link #repeat} finds it with.
     *
     * @param problem without faults by {@link no.nystart.matching.model.ProblemCheck}
     * @param start an earlier solution of this or a similar problem to start from; what no longer fits of it is left
     *     out; null for none
     */
    public Solution solve(
            Problem problem, SolveOptions options, SolveProgress listener, StopSignal stop, @Nullable Solution start) {
        return solve(OfferTable.of(problem), options, listener, stop, start);
    }

    /**
     * Like {@link #solve(Problem, SolveOptions, SolveProgress, StopSignal, Solution)}, for a table that is already there
     * or that forces an offer.
     */
    public Solution solve(
            OfferTable table, SolveOptions options, SolveProgress listener, StopSignal stop, @Nullable Solution start) {
        try (Pace pace = Pace.until(options.limit(), stop);
                Run run = new Run(table, options, listener, pace, exact)) {
            return solve(run, start);
        }
    }

    /**
     * Takes a run's steps again, however long that takes, and answers the same solution: for the same problem, options
     * (the limit decides how much of it is for what) and start, with the same engine.
     *
     * @param steps of the run's solution, or of any moment of its progress
     * @param stop ends it early, with a solution of fewer steps
     */
    public Solution repeat(
            OfferTable table,
            SolveOptions options,
            long steps,
            SolveProgress listener,
            StopSignal stop,
            @Nullable Solution start) {
        try (Pace pace = Pace.steps(steps, stop);
                Run run = new Run(table, options, listener, pace, exact)) {
            return solve(run, start);
        }
    }

    private static Solution solve(Run run, @Nullable Solution start) {
        OfferTable table = run.table();
        // however short the limit, never worse than giving places out without computing
        run.found(Baselines.firstComeFirstServed(table).copyOfChosen());
        if (start != null) {
            run.beginFrom(WarmStart.of(table, start));
        }
        if (table.size() > 0) {
            search(run);
        } else {
            run.proven(run.bestTotal());
        }
        return run.solution();
    }

    private static void search(Run run) {
        SolverConfig config = SolverConfig.createFromXmlResource(CONFIG, MatchingSolver.class.getClassLoader())
                .withRandomSeed(run.options().seed());
        config.getPhaseConfigList().forEach(phase -> bind(phase, run));
        Solver<MatchingPlan> solver = SolverFactory.<MatchingPlan>create(config).buildSolver();
        // phases of Timefold's own are told to end here; ours ask the run
        Runnable halt = solver::terminateEarly;
        run.whenOver(halt);
        run.pace().whenCut(halt);
        try {
            // our phases come last, so the run has the best of it by then
            solver.solve(MatchingPlan.of(run.table(), run.best()));
        } finally {
            run.pace().forget(halt);
        }
    }

    /** Timefold makes phases by class; ours need the run they belong to. */
    private static void bind(PhaseConfig<?> phase, Run run) {
        if (phase instanceof CustomPhaseConfig custom && custom.getCustomPhaseCommandClassList() != null) {
            Map<Class<?>, PhaseCommand<MatchingPlan>> ours = Map.of(
                    PricesPhase.class, new PricesPhase(run),
                    PackingsPhase.class, new PackingsPhase(run),
                    BranchingPhase.class, new BranchingPhase(run),
                    ChainsPhase.class, new ChainsPhase(run),
                    NeighbourhoodsPhase.class, new NeighbourhoodsPhase(run));
            custom.setCustomPhaseCommandList(custom.getCustomPhaseCommandClassList().stream()
                    .map(type -> {
                        PhaseCommand<MatchingPlan> command = ours.get(type);
                        if (command == null) {
                            throw new IllegalArgumentException("no phase of ours: " + type);
                        }
                        return command;
                    })
                    .toList());
            custom.setCustomPhaseCommandClassList(null);
        }
    }
}
