package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.exchange.ProblemWriter;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OldProblemsTest {

    private static final Problem PROBLEM = InstanceGenerator.problem(Density.RURAL, 7, 1);

    @Inject
    OldProblems oldProblems;

    @Inject
    WaitingRuns waiting;

    @Inject
    RunLedger ledger;

    @Inject
    RunDocuments documents;

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    @AfterEach
    void now() {
        MovableClock.backToNow();
    }

    @Test
    void aProblemSentByItselfIsErasedAfterThirtyDaysWithAllThatCameOfIt() throws Exception {
        UUID run = ended();

        MovableClock.moveAhead(Duration.ofDays(29));
        oldProblems.work();
        assertThat(traces(run)).containsExactly(1L, 1L, 1L, 1L);

        MovableClock.moveAhead(Duration.ofDays(2));
        oldProblems.work();
        assertThat(traces(run)).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void aRunOfACohortStays() throws Exception {
        demo.fill();
        UUID run = ended();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE matching_run SET cohort = (SELECT id FROM cohort LIMIT 1)" + " WHERE id = :run")
                        .setParameter("run", run)
                        .executeUpdate());

        MovableClock.moveAhead(Duration.ofDays(400));
        oldProblems.work();

        assertThat(traces(run)).containsExactly(1L, 1L, 1L, 1L);
    }

    private UUID ended() throws Exception {
        UUID run = waiting.of(PROBLEM);
        QuarkusTransaction.requiringNew().run(() -> documents.keepProblem(run, ProblemWriter.write(PROBLEM)));
        RunClaim claim = ledger.claim(run, WaitingRuns.ENGINE).orElseThrow();
        Solution best = Baselines.firstComeFirstServed(PROBLEM);
        RunPoint point = new RunPoint(Duration.ofSeconds(1), best.total(), best.bound(), best.gap());
        ledger.keep(claim, new RunLedger.Progress(Duration.ofSeconds(1), 5, 0, List.of(point), best));
        ledger.end(claim, Duration.ofSeconds(2), RunState.Result.FEASIBLE, PROBLEM, best, best);
        return run;
    }

    /** Rows of the run: its own, its problem, its solution, its curve. */
    private List<Long> traces(UUID run) {
        return List.of(
                rows("matching_run WHERE id", run),
                rows("matching_run_problem WHERE run", run),
                rows("matching_run_solution WHERE run", run),
                rows("matching_run_point WHERE run", run));
    }

    private long rows(String where, UUID run) {
        return (Long) entities.createNativeQuery("SELECT count(*) FROM " + where + " = :run", Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }
}
