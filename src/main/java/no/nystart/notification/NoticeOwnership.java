package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A notice belongs to the office of whom it concerns. */
@ApplicationScoped
class NoticeOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    NoticeOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.NOTICE;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery("""
                        select o.region, o.code, n.youngPerson from Notice n left join Office o on o.code = n.office
                        where n.id = :id""", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Owner((String) row[0], (String) row[1], null, Set.of(), (UUID) row[2], null));
    }
}
