package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
            MatchingSolver solver = MatchingSolver.create();
            Optional<RunClaim> claim = ledger.claim(run, solver.engine());
            if (claim.isEmpty()) {
                return Outcome.DONE;
            }
            if (claim.get().fence() > MOST_WORKERS) {
                ledger.fail(run, RunState.Failure.WORKERS_LOST);
                return Outcome.DONE;
            }
            return solve(claim.get(), solver, shutdown);
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

    private Outcome solve(RunClaim claim, MatchingSolver solver, Shutdown shutdown) throws SQLException {
        Problem problem = documents.problem(claim.run());
        StopSignal stop = new StopSignal();
        Runnable leave = stop::stop;
        Recorder recorder = new Recorder(ledger, claim, stop);
        Solution solution;
        shutdown.onBegin(leave);
        try (recorder) {
            Optional<Solution> earlier = documents.kept(claim.run());
            SolveOptions options = new SolveOptions(
                    claim.left(), claim.options().seed(), claim.options().wantedGap());
            solution = solver.solve(problem, options, recorder, stop, earlier.orElse(null))
                    .after(claim.steps(), claim.bound() == null ? 0 : claim.bound());
        } finally {
            shutdown.forget(leave);
        }
        if (recorder.isFencedOff()) {
            return Outcome.DONE;
        }
        Solution firstCome = Baselines.firstComeFirstServed(problem);
        boolean proven = solution.status() == Solution.Status.OPTIMAL;
        if (shutdown.hasBegun() && !proven && !recorder.isStopAsked()) {
            return Outcome.LEFT_OFF;
        }
        RunState.Result result = proven
                ? RunState.Result.OPTIMAL
                : recorder.isStopAsked() ? RunState.Result.STOPPED : RunState.Result.FEASIBLE;
        try {
            ledger.end(claim, recorder.spent(), result, problem, solution, firstCome);
        } catch (RunLedger.FencedOff taken) {
            LOG.infof("%s: its new worker ends it", taken.getMessage());
        }
        return Outcome.DONE;
    }
}
