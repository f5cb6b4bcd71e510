package no.nystart.programme.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nystart.common.Workday;

/**
 * A leader programme before it has dates. Weeks are counted from the start, the first is 1.
 *
 * @param individualWeeks in which each leader meets a coach
 * @param teamWeeks in which a company's leaders and their colleagues meet one
 * @param readyAfter how many gatherings, from the first, a leader attends before a young person can come; 0 for none
 * @param leanTask whether each leader improves something at work in the course of it
 * @param accreditedMonths how long an accreditation holds before its re-check
 */
public record Outline(
        List<Phase> phases,
        List<Meeting> gatherings,
        List<Integer> individualWeeks,
        List<Integer> teamWeeks,
        int readyAfter,
        boolean leanTask,
        int accreditedMonths) {

    private static final int WEEK = 7;

    public Outline {
        phases = List.copyOf(phases);
        gatherings = List.copyOf(gatherings);
        individualWeeks = individualWeeks.stream().sorted().distinct().toList();
        teamWeeks = teamWeeks.stream().sorted().distinct().toList();
        if (gatherings.isEmpty() || readyAfter < 0 || readyAfter > gatherings.size() || accreditedMonths < 1) {
            throw new IllegalArgumentException(
                    gatherings.size() + " gatherings, ready after " + readyAfter + ", " + accreditedMonths + " months");
        }
    }

    /** A part of the programme with a name of its own. */
    public record Phase(String name, int weeks) {}

    /**
     * A gathering.
     *
     * @param day of the week, counted from the weekday on which the programme starts: 1 to 7
     * @param days how many workdays it lasts
     */
    public record Meeting(String title, int week, int day, int days) {}

    /** A phase or a gathering with dates. @param to last day, included */
    public record Dated(int number, String title, LocalDate from, LocalDate to) {}

    /** Each on workdays, and after the one before it has ended. */
    public List<Dated> gatheringsFrom(LocalDate start) {
        List<Dated> dated = new ArrayList<>();
        LocalDate free = start;
        for (Meeting meeting : gatherings) {
            LocalDate wanted = firstDay(start, meeting.week()).plusDays(meeting.day() - 1L);
            LocalDate from = Workday.onOrAfter(wanted.isBefore(free) ? free : wanted);
            LocalDate to = Workday.lastOf(from, meeting.days());
            dated.add(new Dated(dated.size() + 1, meeting.title(), from, to));
            free = to.plusDays(1);
        }
        return dated;
    }

    /** One after the other. */
    public List<Dated> phasesFrom(LocalDate start) {
        List<Dated> dated = new ArrayList<>();
        LocalDate from = start;
        for (Phase phase : phases) {
            LocalDate next = from.plusWeeks(phase.weeks());
            dated.add(new Dated(dated.size() + 1, phase.name(), from, next.minusDays(1)));
            from = next;
        }
        return dated;
    }

    /** The workday on which a coaching of a week is planned. */
    public static LocalDate coachingDay(LocalDate start, int week) {
        return Workday.onOrAfter(firstDay(start, week));
    }

    private static LocalDate firstDay(LocalDate start, int week) {
        return start.plusDays((week - 1L) * WEEK);
    }
}
