package no.nystart.matching.repetition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nystart.matching.run.MatchingRun;

/** Runs to do again, as they were recorded or tampered with. */
@ApplicationScoped
public class Replaying {

    private static final Pattern PERSON = Pattern.compile("\"youngPerson\"\\s*:\\s*\"([^\"]+)\"");

    @Inject
    EntityManager entities;

    @Inject
    RunReplays replays;

    RunReplay ended(UUID id) {
        while (true) {
            RunReplay replay = QuarkusTransaction.requiringNew().call(() -> replays.findById(id));
            if (!replay.isWaiting()) {
                return replay;
            }
            pause();
        }
    }

    /** Gives two people each other's place in what the run proposes. */
    void swapTwo(MatchingRun run) {
        String solution = QuarkusTransaction.requiringNew().call(() -> (String)
                entities.createNativeQuery("SELECT content FROM matching_run_solution WHERE run = :run", String.class)
                        .setParameter("run", run.id())
                        .getSingleResult());
        Matcher people = PERSON.matcher(solution);
        String first = next(people);
        String second = next(people);
        String swapped =
                solution.replace(first, "somebody").replace(second, first).replace("somebody", second);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE matching_run_solution SET content = :content WHERE run = :run")
                        .setParameter("content", swapped)
                        .setParameter("run", run.id())
                        .executeUpdate());
    }

    void forgetStints(MatchingRun run) {
        change("DELETE FROM matching_run_stint WHERE run = '" + run.id() + "'");
    }

    void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static String next(Matcher people) {
        if (!people.find()) {
            throw new IllegalStateException("the run places too few");
        }
        return people.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
