package no.nystart.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import no.nystart.common.FieldClock;

/** From nine in the evening to eight in the morning nobody is disturbed: what comes then, goes at eight. */
final class QuietHours {

    private static final LocalTime BEGIN = LocalTime.of(21, 0);
    private static final LocalTime END = LocalTime.of(8, 0);

    private QuietHours() {}

    static boolean at(Instant instant) {
        LocalTime time = instant.atZone(FieldClock.NORWAY).toLocalTime();
        return time.isBefore(END) || !time.isBefore(BEGIN);
    }

    /** The first time from {@code wanted} on at which somebody may be disturbed. */
    static Instant earliest(Instant wanted) {
        if (!at(wanted)) {
            return wanted;
        }
        ZonedDateTime local = wanted.atZone(FieldClock.NORWAY);
        ZonedDateTime morning = local.with(END);
        return (local.toLocalTime().isBefore(END) ? morning : morning.plusDays(1)).toInstant();
    }
}
