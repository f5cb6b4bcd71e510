package no.nystart.followup.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.Fault;
import no.nystart.followup.calendar.WorkingDays;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.agreement.WorkingWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in asks.
 *
 * @param slot null for a talk outside the plan
 * @param planned its day in the plan, or null
 * @param period of the placement
 * @param since the first day whose attendance nobody has told of
 * @param goals of the agreement in force
 * @param progress by goal, as somebody last told
 */
public record AskedCheckIn(
        UUID placement,
        @Nullable Slot slot,
        @Nullable LocalDate planned,
        Span period,
        WorkingWeek week,
        WorkingDays workingDays,
        LocalDate since,
        List<AgreedGoal> goals,
        Map<UUID, ToldProgress> progress,
        LocalDate today) {

    /** The last day on which it can have been held. */
    public LocalDate latest() {
        LocalDate lastDay = period.lastDay();
        return today.isBefore(lastDay) ? today : lastDay;
    }

    /** The days of work to tell of at a check-in held on {@code on}. */
    public List<LocalDate> workdays(LocalDate on) {
        LocalDate after = on.plusDays(1);
        return since.isBefore(after)
                ? since.datesUntil(after)
                        .filter(day -> period.covers(day) && week.worksOn(day) && !workingDays.isFree(day))
                        .toList()
                : List.of();
    }

    /** What is wrong with what was told, each by its field. */
    List<Fault> faults(Told told) {
        List<Fault> faults = new ArrayList<>();
        if (told.on().isBefore(period.starts()) || told.on().isAfter(latest())) {
            faults.add(Fault.of("on", CheckInRefusal.HELD_OUTSIDE, period.starts(), latest()));
            return faults;
        }
        Set<LocalDate> possible = new HashSet<>(workdays(told.on()));
        for (Absence absence : told.absences()) {
            if (!possible.remove(absence.day())) {
                faults.add(Fault.of(
                        "absent-" + absence.day(), CheckInRefusal.NO_SUCH_WORKDAY, absence.day(), since, told.on()));
            }
        }
        Set<UUID> agreed = goals.stream().map(AgreedGoal::id).collect(Collectors.toSet());
        told.progress().keySet().stream()
                .filter(goal -> !agreed.contains(goal))
                .forEach(goal -> faults.add(Fault.of("goal-" + goal, CheckInRefusal.GOAL_NOT_AGREED)));
        return faults;
    }
}
