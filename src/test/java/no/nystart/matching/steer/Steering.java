package no.nystart.matching.steer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.demo.Demo;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;

/** Runs of the demo's cohort to steer, and everything put back as it was. */
@ApplicationScoped
public class Steering {

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    @Inject
    EndedRuns ended;

    @Inject
    Proposals proposals;

    /** The demo's cohort. */
    public UUID cohort() {
        demo.fill();
        return entities.createQuery("select c.id from Cohort c", UUID.class).getSingleResult();
    }

    /** A run that has ended, to the proven best. */
    public UUID run() {
        return ended.ofDemo().id();
    }

    /** Those of an office whom a run places, in an order that stays. */
    public List<Proposal> placed(UUID run, String office) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select r from Proposal r join YoungPerson y on y.id = r.key.youngPerson"
                                        + " where r.key.run = :run and r.place is not null and y.office = :office"
                                        + " order by y.id",
                                Proposal.class)
                        .setParameter("run", run)
                        .setParameter("office", office)
                        .getResultList());
    }

    /** Everybody whom a run places. */
    public List<Proposal> placed(UUID run) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "from Proposal r where r.key.run = :run and r.place is not null", Proposal.class)
                        .setParameter("run", run)
                        .getResultList());
    }

    /** Pins a proposal as its office would. */
    public void pin(UUID run, Proposal proposal) {
        Proposal.Match match = proposal.match().orElseThrow();
        change("INSERT INTO pin SELECT gen_random_uuid(), cohort, '" + proposal.youngPerson() + "', '" + match.place()
                + "', '" + match.leader()
                + "', 'De har møtt hverandre.', started_by, now() FROM matching_run WHERE id = '"
                + run + "'");
    }

    public UUID company(UUID place) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select p.company from Place p where p.id = :id", UUID.class)
                        .setParameter("id", place)
                        .getSingleResult());
    }

    /** Keeps a young person away, until the test is over. */
    public void block(UUID youngPerson, String kind, UUID target) {
        change("INSERT INTO young_person_block SELECT '" + youngPerson + "', '" + kind + "', '" + target
                + "', 'test: steering', id, date '2026-12-01' FROM account WHERE login = 'veileder.kongsvinger'");
    }

    public void liftBlocks() {
        change("DELETE FROM young_person_block WHERE reason LIKE 'test:%'");
    }

    public Proposal.Match match(UUID run, UUID youngPerson) {
        return QuarkusTransaction.requiringNew()
                .call(() -> proposals.of(run, youngPerson).orElseThrow().match().orElseThrow());
    }

    /** Nothing pinned, blocked by these tests or presented. */
    public void undo() {
        change("DELETE FROM pin_left_out");
        change("DELETE FROM pin");
        change("UPDATE matching_run SET released_at = NULL, released_by = NULL");
        liftBlocks();
    }

    public void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
