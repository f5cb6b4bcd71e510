package no.nystart.followup.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.followup.alarm.Lookout;
import no.nystart.placement.course.Placements;

/**
 * No job sees hidden people, so that their flags would stand still: whoever is cleared for them looks at their courses by
 * opening the start page or the lists.
 */
@ApplicationScoped
class HiddenCourses {

    private static final int MOST = 100;

    private static final String HIDDEN = "select p.id from Placement p join YoungPerson y on y.id = p.youngPerson"
            + " where p.office in :offices and p.state in (AWAITING_START, RUNNING, PAUSED)"
            + " and (y.protection <> NONE or y.shielded = true) order by p.id";

    private final EntityManager entities;
    private final Placements placements;
    private final Lookout lookout;
    private final FieldClock clock;

    @Inject
    HiddenCourses(EntityManager entities, Placements placements, Lookout lookout, FieldClock clock) {
        this.entities = entities;
        this.placements = placements;
        this.lookout = lookout;
        this.clock = clock;
    }

    @Transactional
    void lookAt(Set<String> offices) {
        if (offices.isEmpty()) {
            return;
        }
        List<UUID> hidden = entities.createQuery(HIDDEN, UUID.class)
                .setParameter("offices", offices)
                .setMaxResults(MOST)
                .getResultList();
        if (!hidden.isEmpty()) {
            lookout.look(placements.list("id in ?1 order by id", hidden), clock.today());
        }
    }
}
