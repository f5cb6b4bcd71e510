package no.nystart.matching.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.matching.model.Problem;
import no.nystart.matching.solve.Engine;

/** Runs stored without a job, so that nobody but the test takes them up. */
@ApplicationScoped
class WaitingRuns {

    static final Engine ENGINE = new Engine("test", "linux", "amd64", "Java");

    @Inject
    MatchingRuns runs;

    @Inject
    SomeAccounts accounts;

    @Inject
    Clock wallClock;

    UUID of(Problem problem) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID by = accounts.with(Grant.of(Role.ADMINISTRATOR)).id();
            MatchingRun run = new MatchingRun(
                    UUID.randomUUID(),
                    null,
                    problem,
                    RunOptions.read("PT40S", "9", null),
                    "test",
                    by,
                    wallClock.instant());
            runs.persist(run);
            return run.id();
        });
    }

    MatchingRun stored(UUID run) {
        return QuarkusTransaction.requiringNew().call(() -> runs.findById(run));
    }

    /** As it is where a worker from before the records had taken the run up. */
    void forgetStints(UUID run) {
        QuarkusTransaction.requiringNew()
                .run(() -> runs.getEntityManager()
                        .createNativeQuery("DELETE FROM matching_run_stint WHERE run = :run")
                        .setParameter("run", run)
                        .executeUpdate());
    }
}
