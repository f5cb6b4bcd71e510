package no.nystart.matching.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.demo.Demo;

/** Runs of the demo's cohort, proven best, and who of it is protected afterwards. */
@ApplicationScoped
public class EndedRuns {

    @Inject
    Demo demo;

    @Inject
    MatchingRuns runs;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    public MatchingRun ofDemo() {
        demo.fill();
        UUID cohort =
                entities.createQuery("select c.id from Cohort c", UUID.class).getSingleResult();
        UUID run = runs.startCohort(cohort, new RunOptions(Duration.ofSeconds(30), 7, 0), coordinator())
                .id();
        while (!stored(run).state().isOver()) {
            pause();
        }
        return stored(run);
    }

    public UUID coordinator() {
        return accounts.named("koordinator").orElseThrow().id();
    }

    /** Somebody of the demo's office in Kongsvinger whom the run places or not. */
    public UUID somebody(MatchingRun run, boolean placed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.key.youngPerson from Proposal p join YoungPerson y on y.id = p.key.youngPerson"
                                        + " where p.key.run = :run and p.place is " + (placed ? "not null" : "null")
                                        + " and y.office = '0402'"
                                        + " order by y.nameOrder",
                                UUID.class)
                        .setParameter("run", run.id())
                        .setMaxResults(1)
                        .getSingleResult());
    }

    public void shield(UUID youngPerson, boolean shielded) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "SELECT set_config('nystart.cleared_offices', string_agg(code, ','), true) FROM office")
                    .getSingleResult();
            entities.createNativeQuery("UPDATE young_person SET shielded = :shielded WHERE id = :id")
                    .setParameter("shielded", shielded)
                    .setParameter("id", youngPerson)
                    .executeUpdate();
        });
    }

    private MatchingRun stored(UUID run) {
        return QuarkusTransaction.requiringNew().call(() -> runs.findById(run));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
