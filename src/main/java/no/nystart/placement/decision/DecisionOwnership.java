package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A decision belongs to the office whose case the young person is now. */
@ApplicationScoped
class DecisionOwnership implements OwnedBy {

    private final EntityManager entities;

    @Inject
    DecisionOwnership(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Subject subject() {
        return Subject.DECISION;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select o.region, o.code, d.youngPerson from Decision d join Office o on o.code = d.office"
                                + " where d.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> Owner.youngPerson((String) row[0], (String) row[1], (UUID) row[2]));
    }
}
