package no.nystart.followup.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.followup.calendar.Stop;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.plan.Cadence;
import no.nystart.followup.plan.Concern;
import no.nystart.followup.plan.PlanBasis;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementLife;

/** What plans follow from, as it is known now: life, rhythm, days without work and concerns. */
@ApplicationScoped
public class PlanBases {

    private final Placements placements;
    private final Cadences cadences;
    private final Standstills standstills;
    private final Concerns concerns;

    @Inject
    PlanBases(Placements placements, Cadences cadences, Standstills standstills, Concerns concerns) {
        this.placements = placements;
        this.cadences = cadences;
        this.standstills = standstills;
        this.concerns = concerns;
    }

    public PlanBasis of(Placement placement) {
        return of(placement, placements.life(placement));
    }

    /** With a life that the placement might have. */
    public PlanBasis of(Placement placement, PlacementLife life) {
        return of(placement, life, List.of());
    }

    /** @param more days without work that nobody has told of yet */
    PlanBasis of(Placement placement, PlacementLife life, List<Stop> more) {
        return PlanBasis.of(
                life,
                cadences.of(placement.cohort()),
                Stream.concat(standstills.of(placement).stream(), more.stream()).toList(),
                concerns.of(List.of(placement.id())).getOrDefault(placement.id(), List.of()));
    }

    /** Of many placements, in a few queries. */
    public Map<UUID, PlanBasis> of(Collection<Placement> several) {
        Map<UUID, PlacementLife> lives = placements.lives(several);
        Map<UUID, Cadence> rhythms =
                cadences.of(several.stream().map(Placement::cohort).collect(Collectors.toSet()));
        Map<UUID, List<Stop>> stops = standstills.of(several);
        Map<UUID, List<Concern>> worries =
                concerns.of(new ArrayList<>(several.stream().map(Placement::id).toList()));
        Map<UUID, PlanBasis> bases = new HashMap<>();
        for (Placement placement : several) {
            bases.put(
                    placement.id(),
                    PlanBasis.of(
                            Objects.requireNonNull(lives.get(placement.id())),
                            rhythms.getOrDefault(placement.cohort(), Cadence.STANDARD),
                            stops.getOrDefault(placement.id(), List.of()),
                            worries.getOrDefault(placement.id(), List.of())));
        }
        return bases;
    }
}
