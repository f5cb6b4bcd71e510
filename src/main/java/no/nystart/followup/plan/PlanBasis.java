package no.nystart.followup.plan;

import java.util.List;
import java.util.stream.Stream;
import no.nystart.followup.calendar.Stop;
import no.nystart.followup.calendar.WorkingDays;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementLife;

/**
 * What a plan follows from.
 *
 * @param workingDays with the placement's pauses, closures and agreed holiday
 */
public record PlanBasis(Span period, Cadence cadence, WorkingDays workingDays, List<Concern> concerns) {

    public PlanBasis {
        concerns = List.copyOf(concerns);
    }

    /** @param stops closures of the company and agreed holiday; pauses are the placement's own */
    public static PlanBasis of(PlacementLife life, Cadence cadence, List<Stop> stops, List<Concern> concerns) {
        Stream<Stop> pauses = life.pauses().stream().map(days -> new Stop(Stop.Reason.PAUSE, days));
        return new PlanBasis(
                life.period(),
                cadence,
                new WorkingDays(Stream.concat(stops.stream(), pauses).toList()),
                concerns);
    }
}
