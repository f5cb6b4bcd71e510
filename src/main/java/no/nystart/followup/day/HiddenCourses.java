package no.nystart.followup.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import no.nystart.followup.schedule.Schedules;

/**
 * No job sees hidden people, nor does whoever tells that a company is closed, so that their plans and flags would stand
 * still: whoever is cleared for them has both made anew by opening the start page or the lists.
 */
@ApplicationScoped
class HiddenCourses {

    private static final int MOST = 100;

    private static final String HIDDEN = "select p.id from Placement p join YoungPerson y on y.id = p.youngPerson"
            + " where p.office in :offices and p.state in (AWAITING_START, RUNNING, PAUSED)"
            + " and (y.protection.address <> NONE or y.protection.shielded = true) order by p.id";

    private final EntityManager entities;
    private final Schedules schedules;

    @Inject
    HiddenCourses(EntityManager entities, Schedules schedules) {
        this.entities = entities;
        this.schedules = schedules;
    }

    @Transactional
    void lookAt(Set<String> offices) {
        if (offices.isEmpty()) {
            return;
        }
        entities.createQuery(HIDDEN, UUID.class)
                .setParameter("offices", offices)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(schedules::lookAgain);
    }
}
