package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.register.control.LogControls;
import no.nystart.register.opening.RecordOpenings;

/** Tells an office's managers that somebody from outside has opened a record, and whoever has to explain a look. */
@ApplicationScoped
class OpeningNotices {

    private final Outbox outbox;
    private final OfficeStaff staff;

    @Inject
    OpeningNotices(Outbox outbox, OfficeStaff staff) {
        this.outbox = outbox;
        this.staff = staff;
    }

    /** In the transaction of what happened. */
    void on(@Observes RecordOpenings.Opened opened) {
        staff.managers(opened.office())
                .forEach(manager -> outbox.put(new Tiding(
                        NoticeKind.RECORD_OPENED,
                        Recipient.account(manager.account()),
                        opened.opening(),
                        opened.youngPerson(),
                        null)));
    }

    /** In the transaction of what was found. */
    void on(@Observes LogControls.Asked asked) {
        outbox.put(new Tiding(
                NoticeKind.LOOK_TO_EXPLAIN,
                Recipient.account(asked.account()),
                asked.control(),
                asked.youngPerson(),
                null));
    }
}
