package no.nystart.matching.steer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.matching.pins.Pin;
import no.nystart.matching.pins.Pins;
import no.nystart.matching.proposal.ProposalAction;
import no.nystart.matching.proposal.ProposalActions;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Messages;

/** Beside a proposal: whether its young person is pinned, and how to pin and block. */
@ApplicationScoped
class SteeringActions implements ProposalActions {

    private final Pins pins;
    private final Cohorts cohorts;
    private final Messages messages;

    @Inject
    SteeringActions(Pins pins, Cohorts cohorts, Messages messages) {
        this.pins = pins;
        this.cohorts = cohorts;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<UUID, List<ProposalAction>> of(MatchingRun run, List<Shown> shown, Visitor visitor) {
        UUID cohort = run.cohort().orElseThrow();
        String region = cohorts.byId(cohort).region();
        Map<UUID, Pin> pinned =
                pins.inForce(cohort).stream().collect(Collectors.toMap(Pin::youngPerson, Function.identity()));
        Map<UUID, List<ProposalAction>> actions = new HashMap<>();
        for (Shown each : shown) {
            Owner owner = Owner.youngPerson(
                    region, each.person().office(), each.person().id());
            actions.put(
                    each.person().id(),
                    beside(
                            each.proposal(),
                            Optional.ofNullable(pinned.get(each.person().id())),
                            visitor.may(Operation.PROPOSAL_PIN, owner)));
        }
        return actions;
    }

    private List<ProposalAction> beside(Proposal proposal, Optional<Pin> pin, boolean mayPin) {
        SteerMessages words = messages.of(SteerMessages.class);
        boolean pinnedHere = pin.isPresent()
                && proposal.match()
                        .filter(match -> pin.get().isTo(match.place(), match.leader()))
                        .isPresent();
        String person = "/runs/" + proposal.run() + "/young-people/" + proposal.youngPerson();
        List<ProposalAction> actions = new ArrayList<>();
        pin.ifPresent(its -> actions.add(ProposalAction.status(
                pinnedHere ? words.pinned() : words.pinnedElsewhere(), ProposalAction.Kind.INFO)));
        if (!mayPin) {
            return actions;
        }
        pin.ifPresent(its -> actions.add(
                ProposalAction.step(words.pinSee(), "/cohorts/" + its.cohort() + "/pins/" + its.youngPerson())));
        if (proposal.match().isPresent()) {
            if (!pinnedHere) {
                actions.add(ProposalAction.step(words.pin(), person + "/pin"));
            }
            actions.add(ProposalAction.step(words.block(), person + "/block"));
        }
        return actions;
    }
}
