package no.nystart.matching.why;

import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.question.QuestionState;
import no.nystart.matching.question.RunQuestion;
import org.jspecify.annotations.Nullable;

/**
 * How far a question has come, for a page.
 *
 * @param question null while nobody asked
 */
public record Asking(Standing standing, @Nullable UUID question) {

    /** What there is to show. */
    public enum Standing {
        NOT_ASKED,
        WAITING,
        ANSWERED,
        FAILED
    }

    static final Asking NOT_YET = new Asking(Standing.NOT_ASKED, null);

    static Asking of(RunQuestion question, QuestionState state) {
        return new Asking(
                switch (state) {
                    case QuestionState.Waiting waiting -> Standing.WAITING;
                    case QuestionState.Answered answered -> Standing.ANSWERED;
                    case QuestionState.Failed failed -> Standing.FAILED;
                },
                question.id());
    }

    public boolean waits() {
        return standing == Standing.WAITING;
    }

    public boolean failed() {
        return standing == Standing.FAILED;
    }

    /** Whether it can be asked now, for the first time or after a fault of ours. */
    public boolean open() {
        return standing == Standing.NOT_ASKED || failed();
    }

    /** Where the answer stands in the page. */
    public String anchor() {
        return Optional.ofNullable(question).map(id -> "q-" + id).orElse("");
    }
}
