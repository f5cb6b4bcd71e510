package no.nystart.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Explanations as they were first shown, so that a decision's log holds what was decided on. */
@ApplicationScoped
class KeptExplanations {

    private static final String KEEP = """
            INSERT INTO kept_explanation (run, young_person, people, content, first_shown_at)
            VALUES (:run, :youngPerson, :people, cast(:content AS jsonb), :now)
            ON CONFLICT (run, young_person) DO UPDATE SET people = excluded.people, content = excluded.content
            WHERE kept_explanation.people <> excluded.people
            """;

    private final EntityManager entities;
    private final Clock wallClock;

    @Inject
    KeptExplanations(EntityManager entities, Clock wallClock) {
        this.entities = entities;
        this.wallClock = wallClock;
    }

    @Transactional
    Optional<KeptExplanation> find(UUID run, UUID youngPerson) {
        return Optional.ofNullable(entities.find(KeptExplanation.class, new KeptExplanation.Key(run, youngPerson)));
    }

    /**
     * What was shown first stays, unless it told of somebody who is protected now.
     *
     * @param people how many of the run it knows of
     */
    @Transactional
    void keep(UUID run, UUID youngPerson, int people, Explained explained) {
        entities.createNativeQuery(KEEP)
                .setParameter("run", run)
                .setParameter("youngPerson", youngPerson)
                .setParameter("people", people)
                .setParameter("content", SealedJson.write(Explained.class, explained))
                .setParameter("now", wallClock.instant())
                .executeUpdate();
    }
}
