package no.nystart.followup.checkin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;

/** The last check-ins and the next, for those who may read them, on a placement's page. */
@ApplicationScoped
class CheckInSections implements PlacementSections {

    private static final int ORDER = 30;

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance checkInSection(CheckInHistory history);
    }

    private final CheckInHistories histories;
    private final CurrentVisitor visitor;

    @Inject
    CheckInSections(CheckInHistories histories, CurrentVisitor visitor) {
        this.histories = histories;
        this.visitor = visitor;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        if (!visitor.get().may(Operation.CHECK_IN_SHOW)) {
            return List.of();
        }
        return List.of(new Section(ORDER, Templates.checkInSection(histories.of(placement.id(), visitor.get()))));
    }
}
