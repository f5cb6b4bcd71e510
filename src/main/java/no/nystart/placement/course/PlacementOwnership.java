package no.nystart.placement.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/**
 * A placement belongs to the office, the company, the young person, its leader and whoever stands in today; some weeks after
 * its last day no longer to the company's side.
 */
@ApplicationScoped
class PlacementOwnership implements OwnedBy {

    private final EntityManager entities;
    private final Afterwards afterwards;

    @Inject
    PlacementOwnership(EntityManager entities, Afterwards afterwards) {
        this.entities = entities;
        this.afterwards = afterwards;
    }

    @Override
    public Subject subject() {
        return Subject.PLACEMENT;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(
                        "select o.region, o.code, p.company, p.youngPerson, p.leader, p.deputy, p.ends from Placement p"
                                + " join Office o on o.code = p.office where p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> afterwards.stillShows((LocalDate) row[6])
                        ? new Owner((String) row[0], (String) row[1], (UUID) row[2], leaders(row), (UUID) row[3], null)
                        : Owner.youngPerson((String) row[0], (String) row[1], (UUID) row[3]));
    }

    private static Set<UUID> leaders(Object[] row) {
        return Stream.of(row[4], row[5])
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }
}
