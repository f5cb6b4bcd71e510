package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.visit.StudyVisits;
import no.nystart.programme.visit.VisitGuest;
import no.nystart.programme.visit.VisitGuests;

/** Tells leaders of seats and accreditations, and companies of visits that come to nothing. */
@ApplicationScoped
class ProgrammeNotices {

    private final Outbox outbox;
    private final Participants participants;
    private final VisitGuests guests;

    @Inject
    ProgrammeNotices(Outbox outbox, Participants participants, VisitGuests guests) {
        this.outbox = outbox;
        this.participants = participants;
        this.guests = guests;
    }

    /** In the transaction of what happened. */
    void on(@Observes GatheringSeats.Freed freed) {
        Participant participant = participants.findById(freed.participant());
        tell(NoticeKind.SEAT_FREED, Recipient.leader(participant.leader()), freed.gathering());
    }

    /** In the transaction of what happened. */
    void on(@Observes Accreditations.Ending ending) {
        NoticeKind kind = ending.lapsed() ? NoticeKind.ACCREDITATION_LAPSED : NoticeKind.ACCREDITATION_ENDING;
        tell(kind, Recipient.leader(ending.leader()), ending.leader());
    }

    /** In the transaction of what happened: to each company that was to send somebody. */
    void on(@Observes StudyVisits.CalledOff calledOff) {
        guests.of(calledOff.visit()).stream()
                .map(VisitGuest::company)
                .distinct()
                .forEach(company -> tell(NoticeKind.VISIT_CALLED_OFF, Recipient.contactOf(company), calledOff.visit()));
    }

    private void tell(NoticeKind kind, Recipient to, UUID subject) {
        outbox.put(new Tiding(kind, to, subject, null, null));
    }
}
