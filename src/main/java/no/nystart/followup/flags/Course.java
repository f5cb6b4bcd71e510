package no.nystart.followup.flags;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.nystart.followup.calendar.WorkingDays;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.Concern;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.agreement.WorkingWeek;

/**
 * How a placement has gone so far.
 *
 * @param talks days on which somebody talked with the young person outside the plan
 * @param pulses the earliest first
 */
public record Course(
        Span period,
        WorkingWeek week,
        WorkingDays workingDays,
        CheckInPlan plan,
        List<LocalDate> talks,
        List<Absence> absences,
        List<Pulse> pulses,
        List<Concern> concerns) {

    public Course {
        talks = List.copyOf(talks);
        absences = List.copyOf(absences);
        pulses = pulses.stream().sorted(Comparator.comparing(Pulse::on)).toList();
        concerns = List.copyOf(concerns);
    }
}
