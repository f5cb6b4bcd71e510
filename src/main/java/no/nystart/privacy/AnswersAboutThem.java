package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Answers kept for phones that repeat a write, in which somebody erased is mentioned: they go, whoever was answered. */
@ApplicationScoped
class AnswersAboutThem {

    private final EntityManager entities;

    @Inject
    AnswersAboutThem(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes PersonErased erased) {
        entities.createNativeQuery("DELETE FROM idempotent_answer"
                        + " WHERE body ~* :pattern OR body LIKE :id OR location LIKE :id")
                .setParameter("pattern", new Blurring(erased.words()).pattern())
                .setParameter("id", "%" + erased.youngPerson() + "%")
                .executeUpdate();
    }
}
