package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A match belongs to the office, the company, the leader and the young person whom it is about. */
@ApplicationScoped
class MatchOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    MatchOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.PROPOSED_MATCH;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select o.region, o.code, m.company, m.stay.leader, m.youngPerson"
                                + " from ProposedMatch m join Office o on o.code = m.office where m.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Owner(
                        (String) row[0], (String) row[1], (UUID) row[2], Set.of((UUID) row[3]), (UUID) row[4], null));
    }
}
