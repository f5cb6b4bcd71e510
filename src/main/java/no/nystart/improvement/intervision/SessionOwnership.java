package no.nystart.improvement.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A session belongs to its region; who has signed sees the case. */
@ApplicationScoped
class SessionOwnership implements OwnedBy {

    private final Sessions sessions;

    @Inject
    SessionOwnership(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Subject subject() {
        return Subject.INTERVISION;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return sessions.findByIdOptional(id).map(session -> Owner.region(session.region()));
    }
}
