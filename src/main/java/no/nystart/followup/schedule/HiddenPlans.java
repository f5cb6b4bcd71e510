package no.nystart.followup.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;

/**
 * Whoever closes a company or changes a cohort's rhythm may not know of its hidden people, so that their plans stand still:
 * they are made anew each day, before the day's reminders and flags follow from them.
 */
@ApplicationScoped
class HiddenPlans implements FieldJob {

    private static final String HIDDEN = "select p.id from Placement p join YoungPerson y on y.id = p.youngPerson"
            + " where p.state in (AWAITING_START, RUNNING, PAUSED)"
            + " and (y.protection.address <> NONE or y.protection.shielded = true) order by p.id";

    private final EntityManager entities;
    private final Schedules schedules;

    @Inject
    HiddenPlans(EntityManager entities, Schedules schedules) {
        this.entities = entities;
        this.schedules = schedules;
    }

    /** By its name the day's first. */
    @Override
    public String name() {
        return "check-in-plans";
    }

    @Override
    public boolean seesHidden() {
        return true;
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        entities.createQuery(HIDDEN, UUID.class).getResultList().forEach(schedules::lookAgain);
    }
}
