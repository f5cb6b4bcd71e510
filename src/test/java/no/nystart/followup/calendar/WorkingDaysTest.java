package no.nystart.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nystart.placement.agreement.Span;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays NO_STOPS = new WorkingDays(List.of());
    private static final WorkingDays SUMMER =
            new WorkingDays(List.of(new Stop(Stop.Reason.CLOSURE, span("07-12", "08-02"))));

    @Test
    void weekendsAndPublicHolidaysAreNone() {
        assertThat(NO_STOPS.isWorkingDay(day("02-05"))).isTrue();
        assertThat(NO_STOPS.isWorkingDay(day("02-06"))).isFalse();
        assertThat(NO_STOPS.isWorkingDay(day("02-07"))).isFalse();
        assertThat(NO_STOPS.isWorkingDay(day("03-25"))).isFalse();
        assertThat(NO_STOPS.isWorkingDay(day("03-24"))).isTrue();
    }

    @Test
    void closuresHolidayAndPausesAreNone() {
        for (Stop.Reason reason : Stop.Reason.values()) {
            WorkingDays days = new WorkingDays(List.of(new Stop(reason, span("03-02", "03-04"))));
            assertThat(days.isWorkingDay(day("03-01"))).isTrue();
            assertThat(days.isWorkingDay(day("03-02"))).isFalse();
            assertThat(days.isWorkingDay(day("03-03"))).isFalse();
            assertThat(days.isWorkingDay(day("03-04"))).isTrue();
            assertThat(days.isPaused(day("03-03"))).isEqualTo(reason == Stop.Reason.PAUSE);
        }
    }

    @Test
    void theFirstAndTheLastOfSomeDays() {
        assertThat(SUMMER.first(span("07-10", "08-20"))).contains(day("08-02"));
        assertThat(SUMMER.last(span("07-01", "08-02"))).contains(day("07-09"));
        assertThat(SUMMER.first(span("07-10", "08-02"))).isEmpty();
        assertThat(SUMMER.last(span("07-10", "08-02"))).isEmpty();
    }

    @Test
    void aNumberOfThemAfterADay() {
        // Wednesday before Easter: Tuesday after it, then Wednesday
        assertThat(NO_STOPS.after(day("03-24"), 1)).isEqualTo(day("03-30"));
        assertThat(NO_STOPS.after(day("03-24"), 2)).isEqualTo(day("03-31"));
        assertThat(NO_STOPS.after(day("02-05"), 3)).isEqualTo(day("02-10"));
    }

    @Test
    void deadlinesRunOnWeekendsButNotAtAStandstill() {
        assertThat(NO_STOPS.counting(span("07-09", "08-04"))).isEqualTo(26);
        assertThat(SUMMER.counting(span("07-09", "08-04"))).isEqualTo(5);
    }

    private static Span span(String from, String until) {
        return new Span(day(from), day(until));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse("2027-" + date);
    }
}
