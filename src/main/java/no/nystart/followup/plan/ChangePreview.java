package no.nystart.followup.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.Recorded;

/**
 * What a change of a placement would do, before anybody makes it.
 *
 * @param after the placement with the change
 * @param left months and days by which it could still be extended then
 * @param checkIns what happens to the contacts still to be held
 */
public record ChangePreview(PlacementLife after, Period left, List<PlanChange> checkIns) {

    /**
     * Refuses what the change itself would be refused.
     *
     * @param basis what the plan of a placement follows from
     */
    public static ChangePreview of(
            PlacementLife life,
            Recorded change,
            CheckInPlan plan,
            Function<PlacementLife, PlanBasis> basis,
            LocalDate today) {
        PlacementLife after = life.with(change);
        CheckInPlan revised = plan.revised(basis.apply(after), today);
        return new ChangePreview(
                after, life.allowance().left(after.period().ends()), PlanChange.between(plan, revised));
    }
}
