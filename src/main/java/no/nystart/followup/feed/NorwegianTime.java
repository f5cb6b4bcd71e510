package no.nystart.followup.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;
import no.nystart.common.FieldClock;

/** The time zone of Norway as it has been since 1996, written out, so that no calendar has to look it up. */
final class NorwegianTime {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private NorwegianTime() {}

    static TimezoneAssignment assignment() {
        VTimezone zone = new VTimezone(FieldClock.NORWAY.getId());
        zone.addDaylightSavingsTime(observed(
                new DaylightSavingsTime(),
                "CEST",
                WINTER,
                SUMMER,
                new DateTimeComponents(1996, 3, 31, 2, 0, 0, false)));
        zone.addStandardTime(observed(
                new StandardTime(), "CET", SUMMER, WINTER, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false)));
        return new TimezoneAssignment(TimeZone.getTimeZone(FieldClock.NORWAY), zone);
    }

    /** From a last Sunday of its month on, each year. */
    private static <T extends Observance> T observed(
            T time, String name, UtcOffset from, UtcOffset to, DateTimeComponents first) {
        time.addTimezoneName(name);
        time.setTimezoneOffsetFrom(from);
        time.setTimezoneOffsetTo(to);
        time.setDateStart(first);
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return time;
    }
}
