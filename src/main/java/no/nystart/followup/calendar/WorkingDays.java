package no.nystart.followup.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.common.PublicHoliday;
import no.nystart.common.Workday;
import no.nystart.placement.agreement.Span;

/** The calendar of one placement: Monday to Friday, but not on public holidays, and not while it stands still. */
public record WorkingDays(List<Stop> stops) {

    public WorkingDays {
        stops = List.copyOf(stops);
    }

    public boolean isWorkingDay(LocalDate day) {
        return Workday.is(day) && !isStopped(day);
    }

    /** Whether nobody works on {@code day}, whichever days of the week they work. */
    public boolean isFree(LocalDate day) {
        return PublicHoliday.on(day).isPresent() || isStopped(day);
    }

    private boolean isStopped(LocalDate day) {
        return stops.stream().anyMatch(stop -> stop.days().covers(day));
    }

    public boolean isPaused(LocalDate day) {
        return stops.stream()
                .anyMatch(stop ->
                        stop.reason() == Stop.Reason.PAUSE && stop.days().covers(day));
    }

    /** The first working day of {@code days}. */
    public Optional<LocalDate> first(Span days) {
        return each(days).filter(this::isWorkingDay).findFirst();
    }

    /** The last working day of {@code days}. */
    public Optional<LocalDate> last(Span days) {
        return Stream.iterate(days.ends().minusDays(1), day -> !day.isBefore(days.starts()), day -> day.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /** The working day that is {@code count} after {@code day}. */
    public LocalDate after(LocalDate day, int count) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many of {@code days} count towards a deadline: weekends do, days at a standstill do not. */
    public long counting(Span days) {
        return each(days).filter(day -> !isStopped(day)).count();
    }

    private static Stream<LocalDate> each(Span days) {
        return days.starts().datesUntil(days.ends());
    }
}
