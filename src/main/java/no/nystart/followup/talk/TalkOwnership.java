package no.nystart.followup.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;
import no.nystart.placement.course.Afterwards;

/** A talk belongs to the office, the young person and the leader who is wanted, while that leader follows them. */
@ApplicationScoped
class TalkOwnership implements OwnedBy {

    private static final String OWNER = """
            select o.region, o.code, t.youngPerson,
              (select p.leader from Placement p where p.youngPerson = t.youngPerson and p.leader = t.leader
                and p.ends > :since order by p.id fetch first 1 rows only),
              (select p.deputy from Placement p where p.youngPerson = t.youngPerson and p.deputy = t.leader
                and p.ends > :since order by p.id fetch first 1 rows only)
            from FollowUpTalk t join Office o on o.code = t.office where t.id = :id""";

    private final EntityManager entities;
    private final Afterwards afterwards;

    @Inject
    TalkOwnership(EntityManager entities, Afterwards afterwards) {
        this.entities = entities;
        this.afterwards = afterwards;
    }

    @Override
    public Subject subject() {
        return Subject.TALK;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return entities.createQuery(OWNER, Object[].class)
                .setParameter("id", id)
                .setParameter("since", afterwards.since())
                .getResultStream()
                .findFirst()
                .map(row -> new Owner((String) row[0], (String) row[1], null, following(row), (UUID) row[2], null));
    }

    private static Set<UUID> following(Object[] row) {
        return Stream.of(row[3], row[4])
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }
}
