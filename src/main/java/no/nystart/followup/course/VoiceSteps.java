package no.nystart.followup.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.followup.review.OpenSteps;
import no.nystart.followup.review.ReviewParty;
import no.nystart.placement.course.NextSteps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Viewer;
import no.nystart.web.Messages;

/** What reviews have left for each of the three to do. */
@ApplicationScoped
class VoiceSteps implements NextSteps {

    private final OpenSteps steps;
    private final Messages messages;

    @Inject
    VoiceSteps(OpenSteps steps, Messages messages) {
        this.steps = steps;
        this.messages = messages;
    }

    @Override
    public List<Step> of(Placement placement, Viewer viewer) {
        CourseMessages words = messages.of(CourseMessages.class);
        return steps.open(List.of(placement.id()), party(viewer)).stream()
                .map(step -> new Step(
                        words.stepDo(step.what()),
                        step.dueOn(),
                        "/placements/" + placement.id() + "/reviews/" + step.slot()))
                .toList();
    }

    private static ReviewParty party(Viewer viewer) {
        return switch (viewer) {
            case OFFICE -> ReviewParty.CASEWORKER;
            case COMPANY -> ReviewParty.LEADER;
            case YOUNG_PERSON -> ReviewParty.YOUNG_PERSON;
        };
    }
}
