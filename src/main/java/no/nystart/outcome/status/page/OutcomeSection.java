package no.nystart.outcome.status.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.outcome.status.OutcomeCase;
import no.nystart.outcome.status.OutcomeCases;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;

/** How it went, on the page of a placement that is over; for the office alone. */
@ApplicationScoped
class OutcomeSection implements PlacementSections {

    private static final int ORDER = 5;

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance section(OutcomeCase about);
    }

    private final OutcomeCases cases;

    @Inject
    OutcomeSection(OutcomeCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        if (viewer != Viewer.OFFICE || !placement.state().isOver()) {
            return List.of();
        }
        return List.of(new Section(ORDER, Templates.section(cases.of(placement.id()))));
    }
}
