package no.nystart.matching.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.model.Problem;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.question.SolvedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.web.Choice;

/** The places and leaders of a run, to choose from. */
@ApplicationScoped
class Offers {

    /** The places with their seats, the leaders with their capacity. */
    record Of(Problem problem, Workplaces.Names names) {

        List<Choice> places(WhatIfMessages words) {
            return sorted(problem.places().stream()
                    .map(place -> {
                        Workplaces.Workplace its = names.place(UUID.fromString(place.id()));
                        return Choice.of(
                                place.id(),
                                words.placeChoice(its.company(), its.occupation(), its.site(), place.seats()));
                    })
                    .toList());
        }

        List<Choice> leaders(WhatIfMessages words) {
            return sorted(problem.leaders().stream()
                    .map(leader -> Choice.of(
                            leader.id(),
                            words.leaderChoice(names.leader(UUID.fromString(leader.id())), leader.capacity())))
                    .toList());
        }

        private static List<Choice> sorted(List<Choice> choices) {
            Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb"));
            return choices.stream()
                    .sorted(Comparator.comparing(Choice::label, norwegian))
                    .toList();
        }
    }

    private final SolvedRuns runs;
    private final Workplaces workplaces;

    @Inject
    Offers(SolvedRuns runs, Workplaces workplaces) {
        this.runs = runs;
        this.workplaces = workplaces;
    }

    Of of(MatchingRun run) {
        Problem problem = runs.read(run, SolvedProblem::problem);
        return new Of(
                problem,
                workplaces.of(
                        problem.places().stream()
                                .map(place -> UUID.fromString(place.id()))
                                .toList(),
                        problem.leaders().stream()
                                .map(leader -> UUID.fromString(leader.id()))
                                .toList()));
    }
}
