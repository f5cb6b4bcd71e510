package no.nystart.placement.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nystart.common.FieldClock;
import no.nystart.placement.change.ChangeKind;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.course.NextSteps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.PlacementState;
import no.nystart.placement.life.Rematch;
import no.nystart.web.Messages;

/** What a placement's own life asks of the caseworker: say that it has begun or is over, decide, find another place. */
@ApplicationScoped
class LifeSteps implements NextSteps {

    private final Placements placements;
    private final ChangeProposals proposals;
    private final FieldClock clock;
    private final Messages messages;

    @Inject
    LifeSteps(Placements placements, ChangeProposals proposals, FieldClock clock, Messages messages) {
        this.placements = placements;
        this.proposals = proposals;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<Step> of(Placement placement, Viewer viewer) {
        if (viewer != Viewer.OFFICE) {
            return List.of();
        }
        LifeMessages words = messages.of(LifeMessages.class);
        LocalDate today = clock.today();
        PlacementLife life = placements.life(placement);
        PlacementState state = life.stateOn(today);
        String page = PlacementListPages.PATH + "/" + placement.id();
        List<Step> steps = new ArrayList<>();
        proposals.of(placement.id()).stream()
                .filter(ChangeProposal::waits)
                .forEach(proposal -> steps.add(new Step(
                        words.stepDecide(),
                        proposal.proposed().on().plusDays(3),
                        page + "/proposals/" + proposal.id())));
        if (life.rematch().filter(Rematch.COMPANY_CLOSED::equals).isPresent()) {
            steps.add(new Step(words.stepRematch(), today, page + "/changes/" + ChangeKind.MOVE));
        } else if (state instanceof PlacementState.AwaitingStart && !life.isOver()) {
            steps.add(new Step(words.stepStart(), life.period().starts(), page + "/changes/" + ChangeKind.START));
        } else if (!life.isOver()) {
            steps.add(new Step(words.stepComplete(), life.period().ends(), page + "/changes/" + ChangeKind.COMPLETE));
        } else if (life.rematch().isPresent()) {
            steps.add(new Step(
                    words.stepFindPlace(),
                    life.period().ends(),
                    "/young-people/" + placement.youngPerson() + "/decision"));
        }
        return steps;
    }
}
