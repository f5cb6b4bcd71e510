package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.common.Refused;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Shutdown;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.exchange.ProblemWriter;
import no.nystart.matching.model.Problem;
import no.nystart.matching.replay.Replay;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Verdict;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.SolveProgress;
import no.nystart.matching.solve.StopSignal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RunRecordsTest {

    private static final Problem PROBLEM = InstanceGenerator.problem(Density.TOWN, 60, 3);

    @Inject
    RunRecords records;

    @Inject
    RunLedger ledger;

    @Inject
    RunDocuments documents;

    @Inject
    SolvingJob solving;

    @Inject
    WaitingRuns waiting;

    @Test
    void aRunThatAnotherWorkerTookOverComesToTheSameAgain() throws Exception {
        UUID run = waitingRun();
        MatchingSolver solver = MatchingSolver.create();
        died(run, solver, 3);

        assertThat(solving.work(run, new Shutdown())).isEqualTo(DurableJob.Outcome.DONE);

        RunRecord record = recordOf(run);
        assertThat(record.stints()).hasSize(2);
        assertThat(record.solution().steps()).isEqualTo(record.steps());
        assertThat(waiting.stored(run).steps()).isEqualTo(record.steps());
        assertThat(replayed(record)).isInstanceOf(Verdict.Same.class);
    }

    @Test
    void aWorkerWhoDiedBeforeAnythingWasKeptIsNotInTheRecord() throws Exception {
        UUID run = waitingRun();
        ledger.claim(run, WaitingRuns.ENGINE);

        solving.work(run, new Shutdown());

        RunRecord record = recordOf(run);
        assertThat(record.stints()).hasSize(1);
        assertThat(record.stints().getFirst().engine())
                .isEqualTo(MatchingSolver.create().engine());
        assertThat(replayed(record)).isInstanceOf(Verdict.Same.class);
    }

    @Test
    void aRunWhoseFirstWorkerKeptNoRecordHasNone() throws Exception {
        UUID run = waitingRun();
        ledger.claim(run, WaitingRuns.ENGINE);
        waiting.forgetStints(run);

        solving.work(run, new Shutdown());

        assertThat(isRecorded(run)).isFalse();
        assertThatThrownBy(() -> recordOf(run))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(MatchingRefusal.NOT_RECORDED));
    }

    /** Takes a run up and leaves it as a worker would who was killed after it kept so many moments. */
    private void died(UUID run, MatchingSolver solver, int moments) throws Exception {
        RunClaim claim = ledger.claim(run, solver.engine()).orElseThrow();
        List<SolveProgress.Moment> heard = new ArrayList<>();
        StopSignal stop = new StopSignal();
        SolveOptions options = new SolveOptions(
                claim.left(), claim.options().seed(), claim.options().wantedGap());
        solver.solve(
                PROBLEM,
                options,
                moment -> {
                    heard.add(moment);
                    if (heard.size() == moments + 4) {
                        stop.stop();
                    }
                },
                stop,
                null);
        SolveProgress.Moment last = heard.get(moments - 1);
        RunPoint point = RunPoint.of(last, Duration.ofSeconds(2), null);
        ledger.keep(
                claim,
                new RunLedger.Progress(
                        Duration.ofSeconds(2),
                        last.steps(),
                        0,
                        List.of(point),
                        last.best().get()));
    }

    private UUID waitingRun() {
        UUID run = waiting.of(PROBLEM);
        QuarkusTransaction.requiringNew().run(() -> documents.keepProblem(run, ProblemWriter.write(PROBLEM)));
        return run;
    }

    private RunRecord recordOf(UUID run) {
        return records.of(waiting.stored(run));
    }

    private boolean isRecorded(UUID run) {
        return records.isRecorded(waiting.stored(run));
    }

    private static Verdict replayed(RunRecord record) {
        return new Replay(MatchingSolver.create()).of(record, moment -> {}, new StopSignal());
    }
}
