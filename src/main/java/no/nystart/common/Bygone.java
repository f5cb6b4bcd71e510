package no.nystart.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The wall clock; on a thread that plays what happened on a day gone by, noon of that day. Only the demo plays: its past is
 * made by the same verbs as everything else, which ask this clock.
 */
public final class Bygone extends Clock {

    private static final ThreadLocal<Duration> BEHIND = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final Clock clock;

    public Bygone(Clock clock) {
        this.clock = clock;
    }

    /** Does it as if it were that day. */
    public static void on(LocalDate day, Runnable deed) {
        Duration before = BEHIND.get();
        Instant noon = day.atTime(LocalTime.NOON).atZone(FieldClock.NORWAY).toInstant();
        BEHIND.set(Duration.between(noon, Instant.now()));
        try {
            deed.run();
        } finally {
            BEHIND.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Bygone(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(BEHIND.get());
    }
}
