package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Answers kept for phones that repeat a write, about somebody erased or about anything of theirs: they go, whoever was
 * answered. They lie sealed, so they are found by the ids of what they are about.
 */
@ApplicationScoped
class AnswersAboutThem {

    private final People people;
    private final Holdings holdings;
    private final EntityManager entities;

    @Inject
    AnswersAboutThem(People people, Holdings holdings, EntityManager entities) {
        this.people = people;
        this.holdings = holdings;
        this.entities = entities;
    }

    void forget(@Observes PersonErased erased) {
        entities.createNativeQuery("DELETE FROM idempotent_answer WHERE about && :ids")
                .setParameter(
                        "ids",
                        holdings.ids(people.youngPerson(erased.youngPerson())).toArray(UUID[]::new))
                .executeUpdate();
    }
}
