package no.nystart.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkdayTest {

    @Test
    void weekendsAndPublicHolidaysAreNone() {
        assertThat(Workday.is(LocalDate.of(2027, 5, 14))).isTrue();
        assertThat(Workday.is(LocalDate.of(2027, 5, 15))).isFalse();
        assertThat(Workday.is(LocalDate.of(2027, 5, 17))).isFalse();
    }

    @Test
    void whatFallsOnTheWhitsunWeekendMovesPastItsMonday() {
        assertThat(Workday.onOrAfter(LocalDate.of(2027, 5, 15))).isEqualTo(LocalDate.of(2027, 5, 18));
        assertThat(Workday.onOrAfter(LocalDate.of(2027, 5, 14))).isEqualTo(LocalDate.of(2027, 5, 14));
    }

    @Test
    void fourDaysThatBeginOnTheWednesdayBeforeEasterEndTheWeekAfter() {
        assertThat(Workday.lastOf(LocalDate.of(2027, 3, 24), 4)).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(Workday.lastOf(LocalDate.of(2027, 3, 24), 1)).isEqualTo(LocalDate.of(2027, 3, 24));
    }
}
