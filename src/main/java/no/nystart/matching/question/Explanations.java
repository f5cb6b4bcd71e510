package no.nystart.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.Alternatives;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.explain.UnplacedExplanation;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.run.MatchingRun;

/** Why a run proposes what it does, told at once. */
@ApplicationScoped
public class Explanations {

    /** How many alternatives are shown beside a match. */
    private static final int BEST = 3;

    private final SolvedRuns runs;
    private final KeptExplanations kept;
    private final Questions questions;

    @Inject
    Explanations(SolvedRuns runs, KeptExplanations kept, Questions questions) {
        this.runs = runs;
        this.kept = kept;
        this.questions = questions;
    }

    /**
     * Shows what a run proposes for somebody and why, and keeps what was shown. Prices are exact where somebody had them
     * computed, else estimates.
     *
     * @throws Refused when the run has no solution, or proposes nothing for the person
     */
    public Explained show(MatchingRun run, UUID youngPerson) {
        runs.requireShared(run, youngPerson);
        int people = runs.visible(run).people().size();
        Explained shown = kept.find(run.id(), youngPerson)
                .filter(known -> known.people() == people)
                .map(KeptExplanation::explained)
                .orElseGet(() -> {
                    Explained explained = runs.read(run, solved -> explained(solved, youngPerson.toString()));
                    kept.keep(run.id(), youngPerson, people, explained);
                    return explained;
                });
        return withAnswers(run, youngPerson, shown);
    }

    /** Facts of a match alone, to tell the company or the young person; empty where there is none. Refused as {@link #show}. */
    public Optional<MatchExplanation> match(MatchingRun run, UUID youngPerson) {
        runs.requireShared(run, youngPerson);
        return runs.read(run, solved -> match(solved, youngPerson.toString()));
    }

    /** Why not another offer, with an estimated price; refused as {@link #show}. */
    public WhyNot whyNot(MatchingRun run, UUID youngPerson, PlaceAndLeader offer) {
        runs.requireShared(run, youngPerson);
        return runs.read(run, solved -> {
            Offered.require(solved, offer);
            return WhyNot.estimated(solved, youngPerson.toString(), offer);
        });
    }

    /**
     * Why not each of the leaders who lead at a place, with estimated prices; empty where the run knows of none. Refused
     * as {@link #show}.
     */
    public Map<PlaceAndLeader, WhyNot> whyNotAt(MatchingRun run, UUID youngPerson, UUID place) {
        runs.requireShared(run, youngPerson);
        return runs.read(run, solved -> {
            Map<PlaceAndLeader, WhyNot> answers = new LinkedHashMap<>();
            solved.problem().leaders().stream()
                    .filter(leader -> leader.places().contains(place.toString()))
                    .map(leader -> new PlaceAndLeader(place.toString(), leader.id()))
                    .forEach(offer -> answers.put(offer, WhyNot.estimated(solved, youngPerson.toString(), offer)));
            return answers;
        });
    }

    /**
     * What {@link #show} has shown, as JSON for the log of a decision; empty when nobody has looked. Who has become
     * protected since is not in it.
     */
    public Optional<String> kept(MatchingRun run, UUID youngPerson) {
        return kept.find(run.id(), youngPerson)
                .map(known -> known.explained().seenBy(runs.visible(run)))
                .map(shown -> SealedJson.write(Explained.class, withAnswers(run, youngPerson, shown)));
    }

    private Explained withAnswers(MatchingRun run, UUID youngPerson, Explained explained) {
        return switch (explained) {
            case Explained.Placed placed -> {
                Map<Question, RunQuestion> asked = questions.asked(
                        run,
                        placed.alternatives().stream()
                                .map(each -> Question.ExactPrice.of(youngPerson, each.offer()))
                                .toList());
                yield new Explained.Placed(
                        placed.match(),
                        placed.alternatives().stream()
                                .map(each -> Optional.ofNullable(
                                                asked.get(Question.ExactPrice.of(youngPerson, each.offer())))
                                        .flatMap(question -> exact(run, question))
                                        .orElse(each))
                                .toList(),
                        placed.more());
            }
            case Explained.Unplaced unplaced -> unplaced;
        };
    }

    private Optional<Alternative> exact(MatchingRun run, RunQuestion question) {
        return questions.state(run, question)
                        instanceof QuestionState.Answered(var at, Answer.Price(WhyNot.Priced(Alternative exact)))
                ? Optional.of(exact)
                : Optional.empty();
    }

    private static Explained explained(SolvedProblem solved, String youngPerson) {
        return match(solved, youngPerson)
                .<Explained>map(match -> {
                    List<Alternative> all = new Alternatives(solved, youngPerson).estimates();
                    int best = Math.min(BEST, all.size());
                    return new Explained.Placed(match, all.subList(0, best), all.size() - best);
                })
                .orElseGet(() -> new Explained.Unplaced(UnplacedExplanation.of(solved, youngPerson)));
    }

    private static Optional<MatchExplanation> match(SolvedProblem solved, String youngPerson) {
        return solved.isPlaced(youngPerson) ? Optional.of(MatchExplanation.of(solved, youngPerson)) : Optional.empty();
    }
}
