package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.codes.ConsentPurpose;

/** What a young person's participation and anything voluntary rest on: agreed activities and consents. */
@ApplicationScoped
public class Foundations {

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    Foundations(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Given twice is given once. */
    @Transactional
    public void give(UUID youngPerson, ConsentPurpose purpose) {
        if (inForce(youngPerson, purpose).isEmpty()) {
            entities.persist(new Consent(TimeOrderedId.next(), youngPerson, purpose, clock.today()));
        }
    }

    @Transactional
    public void withdraw(UUID youngPerson, ConsentPurpose purpose) {
        inForce(youngPerson, purpose).ifPresent(consent -> consent.withdraw(clock.today()));
    }

    /** Those not withdrawn. */
    public List<Consent> consentsOf(UUID youngPerson) {
        return entities.createQuery(
                        "from Consent where youngPerson = :person and withdrawnOn is null order by givenOn",
                        Consent.class)
                .setParameter("person", youngPerson)
                .getResultList();
    }

    @Transactional
    public void recordActivity(UUID youngPerson, LocalDate agreedOn, String content, UUID by) {
        entities.persist(new ActivityAgreement(TimeOrderedId.next(), youngPerson, agreedOn, content, by));
    }

    /** The newest first. */
    public List<ActivityAgreement> activitiesOf(UUID youngPerson) {
        return entities.createQuery(
                        "from ActivityAgreement where youngPerson = :person order by agreedOn desc, id desc",
                        ActivityAgreement.class)
                .setParameter("person", youngPerson)
                .getResultList();
    }

    private Optional<Consent> inForce(UUID youngPerson, ConsentPurpose purpose) {
        return consentsOf(youngPerson).stream()
                .filter(consent -> consent.purpose() == purpose)
                .findFirst();
    }
}
