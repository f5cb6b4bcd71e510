package no.nystart.common;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Real time, in UTC: sessions, tokens, leases and audit stamps. The field's date is {@link FieldClock}'s. */
@Singleton
class WallClock {

    @Produces
    @Singleton
    Clock clock() {
        return new Bygone(Clock.systemUTC());
    }
}
