package no.nystart.placement.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.question.Explained;
import no.nystart.matching.question.SealedJson;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.telling.Telling;
import no.nystart.matching.telling.Tellings;
import no.nystart.matching.why.ShownPrice;
import no.nystart.placement.byhand.ShownOffers;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DecisionView;
import no.nystart.placement.decision.Decisions;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.YoungPeople;
import org.jspecify.annotations.Nullable;

/** Opens one line of the log: to the young person's office with names and what was told, to others without. */
@ApplicationScoped
public class LoggedDecisions {

    private final Decisions decisions;
    private final MatchingRuns runs;
    private final Cohorts cohorts;
    private final YoungPeople youngPeople;
    private final AccountNames accounts;
    private final Tellings tellings;
    private final CurrentVisitor visitor;

    @Inject
    LoggedDecisions(
            Decisions decisions,
            MatchingRuns runs,
            Cohorts cohorts,
            YoungPeople youngPeople,
            AccountNames accounts,
            Tellings tellings,
            CurrentVisitor visitor) {
        this.decisions = decisions;
        this.runs = runs;
        this.cohorts = cohorts;
        this.youngPeople = youngPeople;
        this.accounts = accounts;
        this.tellings = tellings;
        this.visitor = visitor;
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    @Transactional
    public LoggedDecision byId(UUID id) {
        Decision decision = decisions.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        boolean named = visitor.get().scope(Operation.DECISION_SHOW).offices().contains(decision.office());
        MatchingRun run = decision.run().map(runs::findById).orElse(null);
        return new LoggedDecision(
                DecisionView.of(decision),
                decision.office(),
                cohorts.byId(decision.cohort()).details().name(),
                accounts.of(decision.stamp().by()),
                named ? name(decision.youngPerson()) : null,
                run == null ? null : LoggedDecision.RunFacts.of(run),
                decision.shown()
                        .map(json -> run == null ? byHand(json) : shown(json, run, named))
                        .orElse(null));
    }

    private String name(UUID youngPerson) {
        PersonName name = youngPeople.byId(youngPerson).name();
        return name.first() + " " + name.last();
    }

    private @Nullable Shown shown(String json, MatchingRun run, boolean named) {
        Telling telling = tellings.inVisitorsLanguage();
        return switch (SealedJson.read(Explained.class, json)) {
            case Explained.Placed placed ->
                new Shown(
                        named
                                ? placed.match().facts().stream()
                                        .flatMap(fact -> telling.toCaseworker(fact).stream())
                                        .toList()
                                : List.of(),
                        placed.alternatives().stream()
                                .map(other -> alternative(other, run))
                                .toList(),
                        placed.more());
            case Explained.Unplaced unplaced -> null;
        };
    }

    private static Shown byHand(String json) {
        return new Shown(
                List.of(),
                ShownOffers.read(json).offers().stream()
                        .map(offer -> Shown.Alternative.byHand(offer.place(), offer.leader(), offer.cost()))
                        .toList(),
                0);
    }

    private static Shown.Alternative alternative(Alternative other, MatchingRun run) {
        ShownPrice price = ShownPrice.of(other.price(), run);
        return new Shown.Alternative(
                UUID.fromString(other.offer().place()),
                UUID.fromString(other.offer().leader()),
                price.rise(),
                price.kind(),
                other.othersMoving().size(),
                null);
    }
}
