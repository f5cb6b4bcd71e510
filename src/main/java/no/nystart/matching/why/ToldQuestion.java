package no.nystart.matching.why;

import java.time.Instant;
import java.util.UUID;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.QuestionState;
import no.nystart.matching.question.RunQuestion;

/** A question as the API gives it. */
record ToldQuestion(UUID id, Question question, Instant askedAt, QuestionState state) {

    static ToldQuestion of(RunQuestion asked, QuestionState state) {
        return new ToldQuestion(asked.id(), asked.question(), asked.askedAt(), state);
    }
}
