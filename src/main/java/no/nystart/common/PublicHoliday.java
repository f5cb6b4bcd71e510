package no.nystart.common;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** The public holidays of Norway that are not just Sundays. */
public enum PublicHoliday {
    NEW_YEARS_DAY(Month.JANUARY, 1),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    LABOUR_DAY(Month.MAY, 1),
    CONSTITUTION_DAY(Month.MAY, 17),
    ASCENSION_DAY(39),
    WHIT_SUNDAY(49),
    WHIT_MONDAY(50),
    CHRISTMAS_DAY(Month.DECEMBER, 25),
    SECOND_CHRISTMAS_DAY(Month.DECEMBER, 26);

    private final IntFunction<LocalDate> dayOfYear;

    PublicHoliday(Month month, int day) {
        dayOfYear = year -> LocalDate.of(year, month, day);
    }

    PublicHoliday(int daysAfterEaster) {
        dayOfYear = year -> easterSunday(year).plusDays(daysAfterEaster);
    }

    /** Its day in a year of the Gregorian calendar. */
    public LocalDate in(int year) {
        return dayOfYear.apply(year);
    }

    /** Which one {@code day} is; of two on one day, the first above. */
    public static Optional<PublicHoliday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** The Sunday after the first full moon, by the church's tables, on or after 21 March. */
    private static LocalDate easterSunday(int year) {
        int century = year / 100;
        int goldenNumber = year % 19;
        int solarCorrection = century - century / 4;
        int lunarCorrection = (8 * century + 13) / 25;
        // days from 21 March to the full moon; the tables keep it within 29 days, and apart within one cycle of 19
        // years
        int moon = (19 * goldenNumber + solarCorrection - lunarCorrection + 15) % 30;
        moon -= moon / 28 * (1 - 29 / (moon + 1) * ((21 - goldenNumber) / 11));
        LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(moon);
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }
}
