package no.nystart.programme.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A gathering belongs to its programme's region. */
@ApplicationScoped
class GatheringOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    GatheringOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.GATHERING;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select p.region from Gathering g join LeaderProgramme p on p.id = g.programme where g.id = :id",
                        String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Owner::region);
    }
}
