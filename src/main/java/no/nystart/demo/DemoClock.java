package no.nystart.demo;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;

/** In demo mode a clock on which days gone by can be played, in place of the ground floor's. */
@Singleton
class DemoClock {

    @Produces
    @Singleton
    Clock clock(NystartConfig config) {
        return config.mode() == Mode.DEMO ? new Bygone(Clock.systemUTC()) : Clock.systemUTC();
    }
}
