package no.nystart.matching.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question asked of a run. Asked again it is the same one, so {@link Questions} stores it unless it is there. */
@Entity
public class RunQuestion {

    /** The column's words. */
    enum Phase {
        WAITING,
        ANSWERED,
        FAILED
    }

    @Id
    private UUID id;

    private UUID run;

    @JdbcTypeCode(SqlTypes.JSON)
    private String question;

    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private @Nullable Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private QuestionState.@Nullable Failure failedBecause;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected RunQuestion() {}

    /** The same for the same question to the same run. */
    static UUID idOf(UUID run, Question question) {
        String both = run + " " + SealedJson.write(Question.class, question);
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
    }

    void answer(Answer found, Instant now) {
        if (phase == Phase.WAITING) {
            phase = Phase.ANSWERED;
            endedAt = now;
            answer = SealedJson.write(Answer.class, found);
        }
    }

    void fail(QuestionState.Failure why, Instant now) {
        if (phase == Phase.WAITING) {
            phase = Phase.FAILED;
            endedAt = now;
            failedBecause = why;
        }
    }

    /** One that failed waits again. */
    void askAgain(UUID by, Instant now) {
        if (phase == Phase.FAILED) {
            phase = Phase.WAITING;
            endedAt = null;
            failedBecause = null;
            askedBy = by;
            askedAt = now;
        }
    }

    /** Whether there is no answer yet. */
    public boolean isWaiting() {
        return phase == Phase.WAITING;
    }

    /** With everybody's id in it: read it by {@link Questions#state}. */
    QuestionState state() {
        return switch (phase) {
            case WAITING -> new QuestionState.Waiting();
            case ANSWERED ->
                new QuestionState.Answered(
                        Objects.requireNonNull(endedAt), SealedJson.read(Answer.class, Objects.requireNonNull(answer)));
            case FAILED ->
                new QuestionState.Failed(Objects.requireNonNull(endedAt), Objects.requireNonNull(failedBecause));
        };
    }

    public UUID id() {
        return id;
    }

    public UUID run() {
        return run;
    }

    public Question question() {
        return SealedJson.read(Question.class, question);
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
