package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.question.Explanations;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.telling.Tellings;

/** Why the matching proposed it, told each side in the visitor's language; nothing of what was placed by hand. */
@ApplicationScoped
class Told {

    private final Decisions decisions;
    private final MatchingRuns runs;
    private final Explanations explanations;
    private final Tellings tellings;

    @Inject
    Told(Decisions decisions, MatchingRuns runs, Explanations explanations, Tellings tellings) {
        this.decisions = decisions;
        this.runs = runs;
        this.explanations = explanations;
        this.tellings = tellings;
    }

    List<String> toCompany(ProposedMatch match) {
        return told(match, explanation -> tellings.inVisitorsLanguage().toCompany(explanation.forCompany()));
    }

    List<String> toYoungPerson(ProposedMatch match) {
        return told(match, explanation -> tellings.inVisitorsLanguage().toYoungPerson(explanation.forYoungPerson()));
    }

    private List<String> told(ProposedMatch match, Function<MatchExplanation, List<String>> telling) {
        return Optional.ofNullable(decisions.findById(match.id()))
                .flatMap(Decision::run)
                .flatMap(run -> explanations.match(runs.findById(run), match.youngPerson()))
                .map(telling)
                .orElse(List.of());
    }
}
