package no.nystart.matching.why;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.question.Answer;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.QuestionState;
import no.nystart.matching.question.RunQuestion;

/**
 * Shows alternatives of one young person with their estimates, or with the exact price where somebody asked for it.
 *
 * @param asked for by their questions
 */
record Pricing(
        OwnProposal proposal,
        PageWords words,
        Map<Question, RunQuestion> asked,
        Function<RunQuestion, QuestionState> state) {

    Priced of(Alternative estimate) {
        Question question = Question.ExactPrice.of(proposal.proposal().youngPerson(), estimate.offer());
        return Optional.ofNullable(asked.get(question))
                .map(known -> of(estimate, known, state.apply(known)))
                .orElseGet(() -> shown(estimate, Asking.NOT_YET));
    }

    private Priced of(Alternative estimate, RunQuestion question, QuestionState state) {
        return switch (state) {
            case QuestionState.Answered(var at, Answer.Price(WhyNot.Priced(Alternative exact))) ->
                shown(exact, Asking.of(question, state));
            case QuestionState.Answered other -> shown(estimate, Asking.NOT_YET);
            case QuestionState.Waiting waiting -> shown(estimate, Asking.of(question, state));
            case QuestionState.Failed failed -> shown(estimate, Asking.of(question, state));
        };
    }

    private Priced shown(Alternative alternative, Asking asking) {
        return new Priced(
                words.offer(alternative.offer()),
                ShownPrice.of(alternative.price(), proposal.run()),
                Moving.of(alternative.othersMoving(), proposal.circle(), words),
                asking);
    }
}
