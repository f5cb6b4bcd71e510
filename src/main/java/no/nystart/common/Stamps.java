package no.nystart.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Stamps what is done now. */
@ApplicationScoped
public class Stamps {

    private final FieldClock field;
    private final Clock wallClock;

    @Inject
    Stamps(FieldClock field, Clock wallClock) {
        this.field = field;
        this.wallClock = wallClock;
    }

    public Stamp of(UUID by) {
        return new Stamp(by, wallClock.instant(), field.today());
    }
}
