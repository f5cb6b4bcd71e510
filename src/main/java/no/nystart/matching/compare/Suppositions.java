package no.nystart.matching.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nystart.access.Visitor;
import no.nystart.matching.explain.Supposition;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.question.Answer;
import no.nystart.matching.question.QuestionState;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.run.Figures;
import no.nystart.matching.run.MatchingRun;

/** Tells what copies of runs would be like. */
@ApplicationScoped
public class Suppositions {

    private final Questions questions;
    private final KnownPeople people;
    private final MoveTable moves;

    @Inject
    Suppositions(Questions questions, KnownPeople people, MoveTable moves) {
        this.questions = questions;
        this.people = people;
        this.moves = moves;
    }

    /** @param asked of the run, and answered by a supposition */
    @Transactional
    public Supposed told(MatchingRun run, RunQuestion asked, Visitor visitor) {
        return switch (questions.state(run, asked)) {
            case QuestionState.Waiting waiting -> new Supposed(asked.id(), Supposed.Stage.WAITING, Optional.empty());
            case QuestionState.Failed failed -> new Supposed(asked.id(), Supposed.Stage.FAILED, Optional.empty());
            case QuestionState.Answered answered ->
                new Supposed(asked.id(), Supposed.Stage.ANSWERED, Optional.of(told(run, answered.answer(), visitor)));
        };
    }

    private Supposed.Told told(MatchingRun run, Answer answer, Visitor visitor) {
        if (!(answer instanceof Answer.Supposed(Supposition supposition))) {
            throw new IllegalArgumentException("no supposition: " + answer);
        }
        KnownPeople.Circle circle = people.of(List.of(run), visitor);
        Set<String> ids = circle.ids();
        return new Supposed.Told(
                counted(supposition.before().only(ids)),
                supposition.staying().map(tally -> counted(tally.only(ids))),
                counted(supposition.after().only(ids)),
                supposition.proven(),
                moves.shown(supposition.moves(), circle));
    }

    private static Comparison.Counted counted(Supposition.Tally tally) {
        return new Comparison.Counted(
                Figures.of(tally.placed().values().stream().mapToInt(Integer::intValue), tally.total()),
                tally.placed().size() + tally.unplaced().size());
    }
}
