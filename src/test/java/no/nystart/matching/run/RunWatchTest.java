package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import no.nystart.TestDatabase;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RunWatchTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Problem PROBLEM = InstanceGenerator.problem(Density.RURAL, 11, 4);

    @Inject
    RunWatch watch;

    @Inject
    RunLedger ledger;

    @Inject
    WaitingRuns waiting;

    @Test
    void aListenerGetsEveryPointAndThenTheEnd() throws Exception {
        RunClaim claim = claimWithThreePoints();
        Solution best = Baselines.firstComeFirstServed(PROBLEM);
        ledger.end(claim, Duration.ofSeconds(5), RunState.Result.FEASIBLE, PROBLEM, best, best);

        List<RunWatch.News> news = told(watch.follow(claim.run(), 0));

        assertThat(news).hasSize(4).last().isInstanceOf(RunWatch.News.Over.class);
        assertThat(news.get(1)).isEqualTo(new RunWatch.News.Point(1, point(2, 97)));
    }

    @Test
    void whoLostTheLineGetsWhatCameSinceAndNothingTwice() throws Exception {
        RunClaim claim = claimWithThreePoints();
        assertThat(told(watch.follow(claim.run(), 0).select().first(2))).hasSize(2);
        Solution best = Baselines.firstComeFirstServed(PROBLEM);
        ledger.end(claim, Duration.ofSeconds(5), RunState.Result.FEASIBLE, PROBLEM, best, best);

        List<RunWatch.News> since = told(watch.follow(claim.run(), 2));

        assertThat(since).containsExactly(new RunWatch.News.Point(2, point(3, 89)), new RunWatch.News.Over());
    }

    private RunClaim claimWithThreePoints() throws Exception {
        RunClaim claim = ledger.claim(waiting.of(PROBLEM), WaitingRuns.ENGINE).orElseThrow();
        ledger.keep(
                claim,
                new RunLedger.Progress(
                        Duration.ofSeconds(3), 5, 0, List.of(point(1, 131), point(2, 97), point(3, 89)), null));
        return claim;
    }

    private static RunPoint point(int second, long best) {
        return new RunPoint(Duration.ofSeconds(second), best, 7, 0.3);
    }

    private static List<RunWatch.News> told(Multi<RunWatch.News> news) {
        return news.collect().asList().await().atMost(PATIENCE);
    }
}
