package no.nystart.followup.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.followup.reminder.CheckInReminder.Stage;
import no.nystart.jobs.field.FieldJob;

/** Finds each day the check-ins to remind of; those of hidden people come to whoever is cleared. */
@ApplicationScoped
public class CheckInReminders implements FieldJob {

    private static final int DAYS_BEFORE = 1;
    private static final int DAYS_AFTER = 1;
    private static final int DAYS_OVERDUE = 3;

    private static final String PLANNED = "select p.id, p.youngPerson, coalesce(p.deputy, p.leader) from Placement p"
            + " join ScheduledContact a on a.key.placement = p.id where p.state in (AWAITING_START, RUNNING)"
            + " and a.status = PLANNED and a.onDay = :day"
            + " and a.key.slot not like 'review-%' and a.key.slot not like 'end-%' order by p.id";

    private final EntityManager entities;
    private final Event<CheckInReminder> reminders;

    @Inject
    CheckInReminders(EntityManager entities, Event<CheckInReminder> reminders) {
        this.entities = entities;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "check-in-reminders";
    }

    @Override
    public boolean seesHidden() {
        return true;
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        remind(today.plusDays(DAYS_BEFORE), Stage.BEFORE);
        remind(today.minusDays(DAYS_AFTER), Stage.AFTER);
        remind(today.minusDays(DAYS_OVERDUE), Stage.OVERDUE);
    }

    private void remind(LocalDate day, Stage stage) {
        entities.createQuery(PLANNED, Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row ->
                        reminders.fire(new CheckInReminder((UUID) row[0], (UUID) row[1], (UUID) row[2], day, stage)));
    }
}
