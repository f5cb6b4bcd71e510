package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;

/** National ids registered twice, for those cleared to look into them. */
@ApplicationScoped
public class IdentityConflicts {

    private static final int LIST_BOUND = 200;

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    IdentityConflicts(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public List<IdentityConflict> openOf(UUID youngPerson) {
        return entities.createQuery(
                        "from IdentityConflict where youngPerson = :person and resolvedOn is null order by openedOn",
                        IdentityConflict.class)
                .setParameter("person", youngPerson)
                .getResultList();
    }

    public CountQuery countOpenAt(Set<String> offices) {
        return new CountQuery("""
                SELECT count(*) FROM identity_conflict c JOIN young_person p ON p.id = c.young_person
                WHERE c.resolved_on IS NULL AND p.office IN (:offices)""", Map.of("offices", offices));
    }

    /** Open conflicts of people at these offices, the oldest first; the rest show when these are resolved. */
    public List<IdentityConflict> openAt(Set<String> offices) {
        return entities.createQuery("""
                        select c from IdentityConflict c join YoungPerson p on p.id = c.youngPerson
                        where c.resolvedOn is null and p.office in :offices order by c.openedOn, c.id""", IdentityConflict.class)
                .setParameter("offices", offices)
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    /** All the person's open conflicts are resolved in one: it has been found out who they are. */
    @Transactional
    public void resolve(UUID youngPerson, String how, UUID by) {
        openOf(youngPerson).forEach(conflict -> conflict.resolve(how, by, clock.today()));
    }
}
