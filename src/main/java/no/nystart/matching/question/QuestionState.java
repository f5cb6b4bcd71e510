package no.nystart.matching.question;

import java.time.Instant;

/** How far a question has come. */
public sealed interface QuestionState {

    /** Nobody has answered it. */
    record Waiting() implements QuestionState {}

    record Answered(Instant at, Answer answer) implements QuestionState {}

    record Failed(Instant at, Failure why) implements QuestionState {}

    /** Why there will be no answer, for people. */
    enum Failure {
        /** A fault of ours, each time it was tried. */
        SOLVER_FAILED
    }
}
