package no.nystart.followup.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A talk belongs to the office, the young person and the leader who is wanted. */
@ApplicationScoped
class TalkOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    TalkOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.TALK;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select o.region, o.code, t.youngPerson, t.leader from FollowUpTalk t"
                                + " join Office o on o.code = t.office where t.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Owner(
                        (String) row[0],
                        (String) row[1],
                        null,
                        row[3] == null ? Set.of() : Set.of((UUID) row[3]),
                        (UUID) row[2],
                        null));
    }
}
