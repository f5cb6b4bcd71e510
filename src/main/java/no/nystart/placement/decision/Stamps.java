package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import no.nystart.common.FieldClock;

/** Stamps what is done now. */
@ApplicationScoped
class Stamps {

    private final FieldClock field;
    private final Clock wallClock;

    @Inject
    Stamps(FieldClock field, Clock wallClock) {
        this.field = field;
        this.wallClock = wallClock;
    }

    Stamp of(UUID by) {
        return new Stamp(by, wallClock.instant(), field.today());
    }
}
