package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RunLedgerTest {

    private static final Problem PROBLEM = InstanceGenerator.problem(Density.RURAL, 17, 3);

    @Inject
    RunLedger ledger;

    @Inject
    MatchingRuns runs;

    @Inject
    RunDocuments documents;

    @Inject
    WaitingRuns waiting;

    @Test
    void aWorkerBelievedDeadCannotOverwriteItsSuccessor() throws Exception {
        UUID run = waiting.of(PROBLEM);
        RunClaim first = ledger.claim(run, WaitingRuns.ENGINE).orElseThrow();
        RunClaim second = ledger.claim(run, WaitingRuns.ENGINE).orElseThrow();
        Solution best = Baselines.firstComeFirstServed(PROBLEM);

        assertThatThrownBy(
                        () -> ledger.keep(first, new RunLedger.Progress(Duration.ofSeconds(3), 5, 0, List.of(), best)))
                .isInstanceOf(RunLedger.FencedOff.class);
        assertThatThrownBy(
                        () -> ledger.end(first, Duration.ofSeconds(3), RunState.Result.FEASIBLE, PROBLEM, best, best))
                .isInstanceOf(RunLedger.FencedOff.class);
        assertThat(documents.kept(run)).isEmpty();
        assertThat(waiting.stored(run).state()).isInstanceOf(RunState.Running.class);

        ledger.end(second, Duration.ofSeconds(7), RunState.Result.FEASIBLE, PROBLEM, best, best);
        assertThat(waiting.stored(run).figures().orElseThrow().total()).isEqualTo(best.total());
    }

    @Test
    void aSuccessorGoesOnFromWhatWasKeptOfTimeCurveAndBound() throws Exception {
        UUID run = waiting.of(PROBLEM);
        RunClaim first = ledger.claim(run, WaitingRuns.ENGINE).orElseThrow();
        Solution best = Baselines.firstComeFirstServed(PROBLEM);
        RunPoint early = new RunPoint(Duration.ofSeconds(1), best.total() + 11, 5, 0.7);
        RunPoint late = new RunPoint(Duration.ofSeconds(2), best.total(), 13, 0.6);

        ledger.keep(first, new RunLedger.Progress(Duration.ofSeconds(4), 5, 0, List.of(early, late), best));
        RunClaim second = ledger.claim(run, WaitingRuns.ENGINE).orElseThrow();

        assertThat(second.fence()).isEqualTo(2);
        assertThat(second.spent()).isEqualTo(Duration.ofSeconds(4));
        assertThat(second.points()).isEqualTo(2);
        assertThat(second.bound()).isEqualTo(13L);
        assertThat(documents.kept(run)).contains(best);
    }

    @Test
    void whatSomebodyStoppedBeforeItBeganIsTakenUpByNobody() throws Exception {
        UUID run = waiting.of(PROBLEM);

        runs.stop(run, waiting.stored(run).startedBy());

        assertThat(ledger.claim(run, WaitingRuns.ENGINE)).isEmpty();
        assertThat(waiting.stored(run).hasSolution()).isFalse();
    }

    @Test
    void aWorkerHearsThatSomebodyAsksToStop() throws Exception {
        UUID run = waiting.of(PROBLEM);
        RunClaim claim = ledger.claim(run, WaitingRuns.ENGINE).orElseThrow();
        assertThat(ledger.keep(claim, new RunLedger.Progress(Duration.ofSeconds(1), 5, 0, List.of(), null)))
                .isFalse();

        runs.stop(run, waiting.stored(run).startedBy());

        assertThat(ledger.keep(claim, new RunLedger.Progress(Duration.ofSeconds(2), 5, 0, List.of(), null)))
                .isTrue();
    }
}
