package no.nystart.followup.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.followup.calendar.Stop;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.PlanChange;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementLife;

/** What would become of plans, before anybody makes it so. */
@ApplicationScoped
public class PlanEffects {

    private final Placements placements;
    private final Schedules schedules;
    private final PlanBases bases;
    private final FieldClock clock;

    @Inject
    PlanEffects(Placements placements, Schedules schedules, PlanBases bases, FieldClock clock) {
        this.placements = placements;
        this.schedules = schedules;
        this.bases = bases;
        this.clock = clock;
    }

    /** Of another life. */
    @Transactional
    public List<PlanChange> of(UUID id, PlacementLife life) {
        Placement placement = placements.byId(id);
        CheckInPlan plan = schedules.of(id);
        return PlanChange.between(plan, plan.revised(bases.of(placement, life), clock.today()));
    }

    /** Of days off for one young person. */
    @Transactional
    public List<PlanChange> ofHoliday(UUID placement, Span days) {
        return of(placements.byId(placement), new Stop(Stop.Reason.HOLIDAY, days));
    }

    /** Of days on which the company is closed: by placement that has one. */
    @Transactional
    public List<List<PlanChange>> ofClosure(UUID company, Span days) {
        Stop closure = new Stop(Stop.Reason.CLOSURE, days);
        return placements
                .list("company = ?1 and state in (AWAITING_START, RUNNING, PAUSED) order by id", company)
                .stream()
                .map(placement -> of(placement, closure))
                .filter(changes -> !changes.isEmpty())
                .toList();
    }

    private List<PlanChange> of(Placement placement, Stop stop) {
        CheckInPlan plan = schedules.of(placement.id());
        return PlanChange.between(
                plan, plan.revised(bases.of(placement, placements.life(placement), List.of(stop)), clock.today()));
    }
}
