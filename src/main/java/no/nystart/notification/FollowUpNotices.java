package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.followup.alarm.AlarmNews;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.followup.reminder.CheckInReminder;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.people.YoungPeople;

/** Tells leaders of their check-ins, caseworkers of red flags, and office managers of those past their date. */
@ApplicationScoped
class FollowUpNotices {

    private final Outbox outbox;
    private final Placements placements;
    private final YoungPeople youngPeople;
    private final OfficeStaff staff;

    @Inject
    FollowUpNotices(Outbox outbox, Placements placements, YoungPeople youngPeople, OfficeStaff staff) {
        this.outbox = outbox;
        this.placements = placements;
        this.youngPeople = youngPeople;
        this.staff = staff;
    }

    /** In the transaction of the day's job. */
    void on(@Observes CheckInReminder reminder) {
        switch (reminder.stage()) {
            case BEFORE ->
                outbox.put(new Tiding(
                        NoticeKind.CHECK_IN_DUE,
                        Recipient.leader(reminder.leader()),
                        reminder.placement(),
                        reminder.youngPerson(),
                        reminder.on()));
            case AFTER ->
                outbox.put(new Tiding(
                        NoticeKind.CHECK_IN_LATE,
                        Recipient.leader(reminder.leader()),
                        reminder.placement(),
                        reminder.youngPerson(),
                        null));
            case OVERDUE -> tellCaseworker(NoticeKind.CHECK_IN_OVERDUE, reminder.placement(), reminder.youngPerson());
        }
    }

    /** In the transaction of what raised it, or let it pass. */
    void on(@Observes AlarmNews news) {
        Placement placement = placements.byId(news.placement());
        switch (news) {
            case AlarmNews.Raised raised -> tellCaseworker(NoticeKind.RED_FLAG, raised.flag(), placement.youngPerson());
            case AlarmNews.Escalated escalated ->
                staff.managers(placement.office())
                        .forEach(manager -> outbox.put(new Tiding(
                                NoticeKind.RED_FLAG_ESCALATED,
                                Recipient.account(manager.account()),
                                escalated.flag(),
                                placement.youngPerson(),
                                null)));
        }
    }

    private void tellCaseworker(NoticeKind kind, UUID subject, UUID youngPerson) {
        UUID caseworker = youngPeople.byId(youngPerson).caseworker();
        outbox.put(new Tiding(kind, Recipient.account(caseworker), subject, youngPerson, null));
    }
}
