package no.nystart.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A meeting belongs to the region. */
@ApplicationScoped
class MeetingOwnership implements OwnedBy {

    private final Meetings meetings;

    @Inject
    MeetingOwnership(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Subject subject() {
        return Subject.MEETING;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return meetings.findByIdOptional(id).map(meeting -> Owner.region(meeting.region()));
    }
}
