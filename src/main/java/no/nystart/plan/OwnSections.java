package no.nystart.plan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;

/** What the stages show a young person of the own placement: agreement, reviews, how it has gone. */
@ApplicationScoped
class OwnSections {

    private final Placements placements;
    private final List<PlacementSections> contributed;

    @Inject
    OwnSections(Placements placements, @All List<PlacementSections> contributed) {
        this.placements = placements;
        this.contributed = contributed;
    }

    /** As HTML, in their order; none before there is a placement. */
    @Transactional
    List<String> of(OwnPlan plan) {
        if (plan.work() == null) {
            return List.of();
        }
        Placement placement = placements.byId(plan.work().placement());
        return contributed.stream()
                .flatMap(source -> source.of(placement, Viewer.YOUNG_PERSON).stream())
                .sorted(Comparator.comparingInt(PlacementSections.Section::order))
                .map(section -> section.content().render())
                .toList();
    }
}
