package no.nystart.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/**
 * The demo's wall clock; on a thread that plays what happened on a day gone by, noon of that day. The demo's past is made by
 * the same verbs as everything else, which ask this clock.
 */
public final class Bygone extends Clock {

    private static final ThreadLocal<@Nullable Played> PLAYED = new ThreadLocal<>();
    private static final ThreadLocal<Integer> AHEAD = ThreadLocal.withInitial(() -> 0);

    private final Clock clock;

    public Bygone(Clock clock) {
        this.clock = clock;
    }

    /** Does it while the field's date is so many days ahead of the wall's: days to play are the field's. */
    static <T> T ahead(int days, Callable<T> deed) throws Exception {
        AHEAD.set(days);
        try {
            return deed.call();
        } finally {
            AHEAD.remove();
        }
    }

    /** Does it as if it were that day in the field. */
    static void on(LocalDate day, Runnable deed) {
        Played before = PLAYED.get();
        PLAYED.set(new Played(day.minusDays(AHEAD.get())
                .atTime(LocalTime.NOON)
                .atZone(FieldClock.NORWAY)
                .toInstant()));
        try {
            deed.run();
        } finally {
            PLAYED.set(before);
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
        Played played = PLAYED.get();
        return played == null ? clock.instant() : played.then(clock.instant());
    }

    /** A day gone by: its noon comes when somebody first asks what time it is, and time goes on from there. */
    private static final class Played {

        private final Instant noon;
        private @Nullable Instant asked;

        Played(Instant noon) {
            this.noon = noon;
        }

        Instant then(Instant now) {
            if (asked == null) {
                asked = now;
            }
            return noon.plus(Duration.between(asked, now));
        }
    }
}
