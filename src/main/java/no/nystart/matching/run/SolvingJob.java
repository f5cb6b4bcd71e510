package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;
import org.jboss.logging.Logger;

/** Solves a run, from the best that an earlier worker kept if there was one. */
@ApplicationScoped
class SolvingJob implements DurableJob {

    private static final Logger LOG = Logger.getLogger(SolvingJob.class);

    /** A run that takes its workers with it is not tried for ever. */
    private static final int MOST_WORKERS = 10;

    /** What a run that was nearly over when its worker died gets to end in. */
    private static final Duration AT_LEAST = Duration.ofMillis(200);

    private final RunLedger ledger;
    private final RunDocuments documents;

    @Inject
    SolvingJob(RunLedger ledger, RunDocuments documents) {
        this.ledger = ledger;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "matching-run";
    }

    @Override
    public Lane lane() {
        return Lane.SOLVING;
    }

    @Override
    public Outcome work(UUID run, Shutdown shutdown) {
        try {
            Optional<RunLedger.Claim> claim = ledger.claim(run);
            if (claim.isEmpty()) {
                return Outcome.DONE;
            }
            if (claim.get().fence() > MOST_WORKERS) {
                ledger.fail(run, RunState.Failure.WORKERS_LOST);
                return Outcome.DONE;
            }
            return solve(claim.get(), shutdown);
        } catch (SQLException e) {
            throw new IllegalStateException("run " + run, e);
        }
    }

    @Override
    public void givenUp(UUID run, Throwable cause) {
        try {
            ledger.fail(run, RunState.Failure.SOLVER_FAILED);
        } catch (SQLException e) {
            throw new IllegalStateException("run " + run, e);
        }
    }

    private Outcome solve(RunLedger.Claim claim, Shutdown shutdown) throws SQLException {
        Problem problem = documents.problem(claim.run());
        StopSignal stop = new StopSignal();
        Runnable leave = stop::stop;
        Recorder recorder = new Recorder(ledger, claim, stop);
        Solution solution;
        shutdown.onBegin(leave);
        try (recorder) {
            Optional<Solution> earlier = documents.kept(claim.run());
            solution = MatchingSolver.create().solve(problem, optionsLeft(claim), recorder, stop, earlier.orElse(null));
        } finally {
            shutdown.forget(leave);
        }
        if (recorder.isFencedOff()) {
            return Outcome.DONE;
        }
        Solution firstCome = Baselines.firstComeFirstServed(problem);
        Solution proposed = withBound(solution.total() <= firstCome.total() ? solution : firstCome, claim, solution);
        boolean proven = proposed.status() == Solution.Status.OPTIMAL;
        if (shutdown.hasBegun() && !proven && !recorder.isStopAsked()) {
            return Outcome.LEFT_OFF;
        }
        RunState.Result result = proven
                ? RunState.Result.OPTIMAL
                : recorder.isStopAsked() ? RunState.Result.STOPPED : RunState.Result.FEASIBLE;
        try {
            ledger.end(claim, recorder.spent(), result, problem, proposed, firstCome);
        } catch (RunLedger.FencedOff taken) {
            LOG.infof("%s: its new worker ends it", taken.getMessage());
        }
        return Outcome.DONE;
    }

    private static SolveOptions optionsLeft(RunLedger.Claim claim) {
        Duration left = claim.options().limit().minus(claim.spent());
        return new SolveOptions(
                left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left,
                claim.options().seed(),
                claim.options().wantedGap());
    }

    /**
     * What an earlier worker proved stays proven.
     *
     * @param chosen the solution to propose: the one found, or when that was cut short, one that is better
     */
    private static Solution withBound(Solution chosen, RunLedger.Claim claim, Solution found) {
        long bound = Math.max(found.bound(), claim.bound() == null ? 0 : claim.bound());
        return new Solution(
                chosen.problem(),
                chosen.weights(),
                found.seed(),
                found.steps(),
                chosen.hard(),
                chosen.total(),
                bound,
                chosen.unavoidable(),
                chosen.assignments(),
                chosen.unplaced(),
                chosen.leaders(),
                chosen.companies());
    }
}
