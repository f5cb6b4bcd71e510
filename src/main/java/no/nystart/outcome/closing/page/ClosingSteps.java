package no.nystart.outcome.closing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.outcome.closing.PlacementClosings;
import no.nystart.placement.course.NextSteps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Viewer;
import no.nystart.web.Messages;

/** A placement that is over is closed next, within two weeks. */
@ApplicationScoped
class ClosingSteps implements NextSteps {

    private static final int WEEKS = 2;

    private final PlacementClosings closings;
    private final Messages messages;

    @Inject
    ClosingSteps(PlacementClosings closings, Messages messages) {
        this.closings = closings;
        this.messages = messages;
    }

    @Override
    public List<Step> of(Placement placement, Viewer viewer) {
        boolean due = viewer == Viewer.OFFICE
                && placement.state().isOver()
                && placement.period().days() > 0
                && closings.current(placement.id()).isEmpty();
        return due
                ? List.of(new Step(
                        messages.of(ClosingMessages.class).step(),
                        placement.period().ends().plusWeeks(WEEKS),
                        ClosingPages.PATH + "/" + placement.id()))
                : List.of();
    }
}
