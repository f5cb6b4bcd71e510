package no.nystart.common;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Real time, in UTC: sessions, tokens, leases and audit stamps. The field's date is {@link FieldClock}'s. Gives way to
 * whoever brings another clock, as tests and the demo do.
 */
@Singleton
class WallClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
