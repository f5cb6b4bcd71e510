package no.nystart.matching.solve;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import no.nystart.matching.model.Choice;
import no.nystart.matching.model.MatchingPlan;
import no.nystart.matching.model.Offer;

/** An engine of ours as a phase of the Timefold run: it begins with the run's best and leaves the run's best behind. */
abstract sealed class RunPhase implements PhaseCommand<MatchingPlan>
        permits PricesPhase, PackingsPhase, BranchingPhase, ChainsPhase, NeighbourhoodsPhase {

    private final Run run;

    RunPhase(Run run) {
        this.run = run;
    }

    @Override
    public final void changeWorkingSolution(PhaseCommandContext<MatchingPlan> context) {
        // what a phase of Timefold's own found before this one; where time ran out, it may have been cut short
        int[] working = context.getWorkingSolution().chosen();
        if (run.isBetter(working)) {
            run.step(() -> run.found(working));
        }
        if (!run.isOver()) {
            work(run);
        }
        HardSoftScore score = context.executeAndCalculateScore(new BecomeMove(
                context.getWorkingSolution(),
                context.getSolutionMetaModel().genuineEntity(Choice.class).<Offer>basicVariable("offer"),
                run.table(),
                run.best()));
        if (score.hardScore() != 0 || score.softScore() != -run.bestTotal()) {
            throw new IllegalStateException("constraints score " + score + ", from scratch " + run.bestTotal());
        }
        if (run.isOver()) {
            run.end();
        }
    }

    /** Reports what it finds to the run and returns when it has done its part or the run is over. */
    abstract void work(Run run);
}
