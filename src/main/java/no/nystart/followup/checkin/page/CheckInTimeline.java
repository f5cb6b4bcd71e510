package no.nystart.followup.checkin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.TimelineSource;
import no.nystart.placement.course.Viewer;
import no.nystart.web.VisitorLanguage;

/** Check-ins on a placement's timeline: held, to come, and missed. */
@ApplicationScoped
class CheckInTimeline implements TimelineSource {

    private final Schedules schedules;
    private final FieldClock clock;
    private final CurrentVisitor visitor;
    private final VisitorLanguage language;

    @Inject
    CheckInTimeline(Schedules schedules, FieldClock clock, CurrentVisitor visitor, VisitorLanguage language) {
        this.schedules = schedules;
        this.clock = clock;
        this.visitor = visitor;
        this.language = language;
    }

    @Override
    public List<Entry> of(Placement placement, Viewer viewer) {
        LocalDate today = clock.today();
        return schedules.of(placement.id()).appointments().stream()
                .filter(contact -> contact.slot() instanceof Slot.CheckIn)
                .filter(contact -> contact.status() != Appointment.Status.CANCELLED)
                .map(contact -> new Entry(
                        contact.on(),
                        mark(contact, today),
                        SlotNames.inSentence(contact.slot(), language.get()),
                        visitor.get().may(Operation.CHECK_IN_SHOW) ? "/check-ins/" + placement.id() : null))
                .toList();
    }

    private static Mark mark(Appointment contact, LocalDate today) {
        if (contact.status() == Appointment.Status.HELD) {
            return Mark.DONE;
        }
        return contact.on().isBefore(today) ? Mark.MISSED : Mark.DUE;
    }
}
