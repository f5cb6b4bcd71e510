package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A young person belongs to an office, and to themselves. */
@ApplicationScoped
class YoungPersonOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    YoungPersonOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.YOUNG_PERSON;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select o.region, o.code from YoungPerson p join Office o on o.code = p.office where p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> Owner.youngPerson((String) row[0], (String) row[1], id));
    }
}
