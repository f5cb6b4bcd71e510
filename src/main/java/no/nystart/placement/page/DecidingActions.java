package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.matching.proposal.ProposalAction;
import no.nystart.matching.proposal.ProposalActions;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.Decisions;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Messages;

/** Beside a proposal of the run that is presented: what was decided, or that its caseworker is asked to decide. */
@ApplicationScoped
class DecidingActions implements ProposalActions {

    private final MatchingRuns runs;
    private final Decisions decisions;
    private final Cohorts cohorts;
    private final Messages messages;

    @Inject
    DecidingActions(MatchingRuns runs, Decisions decisions, Cohorts cohorts, Messages messages) {
        this.runs = runs;
        this.decisions = decisions;
        this.cohorts = cohorts;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<UUID, List<ProposalAction>> of(MatchingRun run, List<Shown> shown, Visitor visitor) {
        UUID cohort = run.cohort().orElseThrow();
        boolean presented = runs.released(cohort)
                .map(MatchingRun::id)
                .filter(run.id()::equals)
                .isPresent();
        String region = cohorts.byId(cohort).region();
        Map<UUID, Decision> decided = decided(run, shown);
        Map<UUID, List<ProposalAction>> actions = new HashMap<>();
        for (Shown each : shown) {
            UUID person = each.person().id();
            Owner owner = Owner.youngPerson(region, each.person().office(), person);
            if (each.proposal().match().isPresent() && visitor.may(Operation.DECISION_SHOW, owner)) {
                actions.put(
                        person,
                        beside(
                                run.id(),
                                person,
                                Optional.ofNullable(decided.get(person)),
                                presented && visitor.may(Operation.DECISION_MAKE, owner)));
            }
        }
        return actions;
    }

    /** The newest of each young person. */
    private Map<UUID, Decision> decided(MatchingRun run, List<Shown> shown) {
        Map<UUID, Decision> newest = new HashMap<>();
        decisions
                .list(
                        "run = ?1 and youngPerson in ?2 order by id",
                        run.id(),
                        shown.stream().map(each -> each.person().id()).toList())
                .forEach(decision -> newest.put(decision.youngPerson(), decision));
        return newest;
    }

    private List<ProposalAction> beside(UUID run, UUID person, Optional<Decision> decision, boolean mayDecide) {
        DecisionMessages words = messages.of(DecisionMessages.class);
        String path = "/young-people/" + person + "/decision?run=" + run;
        List<ProposalAction> actions = new ArrayList<>();
        decision.ifPresent(its -> {
            actions.add(
                    switch (its.choice()) {
                        case ACCEPTED -> ProposalAction.status(words.rowAccepted(), ProposalAction.Kind.SUCCESS);
                        case DECLINED -> ProposalAction.status(words.rowDeclined(), ProposalAction.Kind.NEUTRAL);
                    });
            actions.add(ProposalAction.step(words.seeDecision(), path));
        });
        if (decision.isEmpty() && mayDecide) {
            actions.add(ProposalAction.nextStep(words.decideHeading(), path));
        }
        return actions;
    }
}
