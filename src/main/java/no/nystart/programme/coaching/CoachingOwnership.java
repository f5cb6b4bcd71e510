package no.nystart.programme.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A coaching belongs to its coach. */
@ApplicationScoped
class CoachingOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    CoachingOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.COACHING;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select p.region, c.company, c.coach from Coaching c"
                                + " join LeaderProgramme p on p.id = c.programme where c.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> Owner.coaching((String) row[0], (UUID) row[1], Set.of(), (UUID) row[2]));
    }
}
