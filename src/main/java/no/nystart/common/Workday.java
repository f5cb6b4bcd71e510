package no.nystart.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Monday to Friday, but not on public holidays: the days of Norway on which people meet at work. */
public final class Workday {

    private Workday() {}

    public static boolean is(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && PublicHoliday.on(day).isEmpty();
    }

    /** {@code day}, or the first one after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(Workday::is)
                .findFirst()
                .orElseThrow();
    }

    /** The last of {@code count} workdays of which {@code first} is the first. @param count at least 1 */
    public static LocalDate lastOf(LocalDate first, int count) {
        return Stream.iterate(first, next -> next.plusDays(1))
                .filter(Workday::is)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
