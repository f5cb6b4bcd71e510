package no.nystart.matching.replay;

import no.nystart.matching.explain.Difference;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Engine;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.SolveProgress;
import no.nystart.matching.solve.StopSignal;
import org.jspecify.annotations.Nullable;

/** Does runs again, step for step and without a clock. */
public final class Replay {

    private final MatchingSolver solver;

    /**
     * @param solver does what a solver with natives did; what Java alone did, Java alone does again
     */
    public Replay(MatchingSolver solver) {
        this.solver = solver;
    }

    /** Whether it must come to the same here; elsewhere it may not. */
    public boolean isPromised(RunRecord record) {
        return record.stints().stream()
                .map(Stint::engine)
                .allMatch(engine -> engine.equals(solverLike(engine).engine()));
    }

    private MatchingSolver solverLike(Engine engine) {
        return engine.isJavaAlone() ? MatchingSolver.withoutNatives() : solver;
    }

    /**
     * Takes every step of the run again, which takes about as long as the run did.
     *
     * @param progress hears of each stint's moments
     */
    public Verdict of(RunRecord record, SolveProgress progress, StopSignal stop) {
        OfferTable table = OfferTable.of(record.problem());
        Solution replayed = null;
        for (Stint stint : record.stints()) {
            SolveOptions options = new SolveOptions(stint.limit(), record.seed(), record.wantedGap());
            Solution found = solverLike(stint.engine()).repeat(table, options, stint.steps(), progress, stop, replayed);
            if (stop.isStopped()) {
                return new Verdict.Stopped();
            }
            replayed = replayed == null ? found : found.after(replayed);
        }
        return compared(record.solution(), replayed);
    }

    private static Verdict compared(Solution recorded, @Nullable Solution replayed) {
        if (replayed == null) {
            throw new IllegalStateException("a record without a stint");
        }
        return replayed.equals(recorded)
                ? new Verdict.Same(replayed)
                : new Verdict.Different(recorded, replayed, Difference.between(recorded, replayed));
    }
}
