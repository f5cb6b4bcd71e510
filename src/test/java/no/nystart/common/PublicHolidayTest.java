package no.nystart.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicHolidayTest {

    /** As the almanacs have them. */
    private static final List<String> EASTER_SUNDAYS = List.of(
            "2010-04-04",
            "2011-04-24",
            "2012-04-08",
            "2013-03-31",
            "2014-04-20",
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13",
            "2037-04-05",
            "2038-04-25",
            "2039-04-10",
            "2040-04-01");

    static Stream<LocalDate> easterSundays() {
        return EASTER_SUNDAYS.stream().map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("easterSundays")
    void fallAroundEaster(LocalDate easter) {
        int year = easter.getYear();
        assertThat(holidays(year))
                .containsExactlyInAnyOrder(
                        LocalDate.of(year, 1, 1),
                        easter.minusDays(3),
                        easter.minusDays(2),
                        easter,
                        easter.plusDays(1),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 17),
                        easter.plusDays(39),
                        easter.plusDays(49),
                        easter.plusDays(50),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26));
    }

    @Test
    void theEarliestAndTheLatestEasterAreFound() {
        assertThat(PublicHoliday.EASTER_SUNDAY.in(1818)).isEqualTo("1818-03-22");
        assertThat(PublicHoliday.EASTER_SUNDAY.in(1943)).isEqualTo("1943-04-25");
        // where the full moon of the tables is put a day earlier
        assertThat(PublicHoliday.EASTER_SUNDAY.in(1954)).isEqualTo("1954-04-18");
        assertThat(PublicHoliday.EASTER_SUNDAY.in(1981)).isEqualTo("1981-04-19");
    }

    @Test
    void aYearWrittenOut() {
        assertThat(holidays(2027))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-25",
                        "2027-03-26",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-17",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-05-17",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void twoMayFallOnOneDay() {
        assertThat(PublicHoliday.on(LocalDate.of(2027, 5, 17))).contains(PublicHoliday.CONSTITUTION_DAY);
        assertThat(PublicHoliday.on(LocalDate.of(2027, 5, 6))).contains(PublicHoliday.ASCENSION_DAY);
        assertThat(PublicHoliday.on(LocalDate.of(2027, 5, 7))).isEmpty();
        assertThat(PublicHoliday.on(LocalDate.of(2027, 12, 24))).isEmpty();
    }

    private static List<LocalDate> holidays(int year) {
        return Arrays.stream(PublicHoliday.values())
                .map(holiday -> holiday.in(year))
                .toList();
    }
}
