package no.nystart.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A control belongs to its office. */
@ApplicationScoped
class LogControlOwnership implements OwnedBy {

    private final LogControls controls;

    @Inject
    LogControlOwnership(LogControls controls) {
        this.controls = controls;
    }

    @Override
    public Subject subject() {
        return Subject.LOG_CONTROL;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return controls.find(id).map(control -> Owner.office(control.office()));
    }
}
