package no.nystart;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.nystart.demo.Bygone;

/** The wall clock of tests: real, and moved ahead where a test wants to see time pass. */
@Mock
@Singleton
public class MovableClock {

    private static volatile Duration ahead = Duration.ZERO;

    public static void moveAhead(Duration by) {
        ahead = ahead.plus(by);
    }

    public static void backToNow() {
        ahead = Duration.ZERO;
    }

    @Produces
    @Singleton
    @Mock
    Clock clock() {
        return new Bygone(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.offset(Clock.system(zone), ahead);
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        });
    }
}
