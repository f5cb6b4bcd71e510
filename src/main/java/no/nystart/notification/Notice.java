package no.nystart.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Something that somebody is to be told, and how far that has come; {@link Outbox} writes it. */
@Entity
public class Notice {

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        /** Never told: something newer about the same thing was told instead. */
        OVERTAKEN,
        /** Cannot be sent: a caseworker calls or writes. */
        BY_HAND,
        /** A caseworker has told it. */
        DONE_BY_HAND,
        FAILED
    }

    /** What it went by. */
    public enum Channel {
        MAIL,
        SMS,
        /** Nothing was sent: the start page tells its holder. */
        START_PAGE
    }

    /** What a caseworker does instead of a mail or a text message. */
    public enum Task {
        CALL,
        LETTER
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private Recipient recipient;

    @Column(updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private @Nullable UUID youngPerson;

    @Column(updatable = false) // follows the young person's by a foreign key
    private @Nullable String office;

    @Column(updatable = false)
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private Instant writtenAt;

    private Instant sendAt;
    private int tries;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable Task task;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failedBecause;

    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Notice() {}

    void sent(Channel by, Instant now) {
        channel = by;
        end(State.SENT, now);
    }

    void overtaken(Instant now) {
        end(State.OVERTAKEN, now);
    }

    /** Nothing is sent. What concerns somebody who has a caseworker is left to them; what concerns nobody has failed. */
    void goOffline(Way.Offline way, Instant now) {
        switch (way) {
            case Way.OnStartPage onStartPage -> sent(Channel.START_PAGE, now);
            case Way.ByHand byHand when youngPerson == null -> fail(byHand.why(), now);
            case Way.ByHand byHand -> {
                state = State.BY_HAND;
                task = byHand.task();
            }
        }
    }

    /** A try that failed: there will be another after a pause, or none. */
    void failedOnce(Failure why, Instant now) {
        tries++;
        failedBecause = why;
        Patience.after(tries)
                .ifPresentOrElse(pause -> sendAt = QuietHours.earliest(now.plus(pause)), () -> end(State.FAILED, now));
    }

    /** Trying again would change nothing. */
    void fail(Failure why, Instant now) {
        failedBecause = why;
        end(State.FAILED, now);
    }

    /** @throws Refused unless it has failed */
    void sendAgain(Instant now) {
        if (state != State.FAILED) {
            throw Refused.because(NoticeRefusal.NOT_FAILED);
        }
        state = State.WAITING;
        tries = 0;
        failedBecause = null;
        endedAt = null;
        sendAt = QuietHours.earliest(now);
    }

    /**
     * A caseworker has told it; said again, the first stands.
     *
     * @throws Refused when it was sent
     */
    void toldBy(UUID account, Instant now) {
        switch (state) {
            case DONE_BY_HAND -> {}
            case SENT, OVERTAKEN -> throw Refused.because(NoticeRefusal.TOLD_ALREADY);
            case WAITING, BY_HAND, FAILED -> {
                endedBy = account;
                end(State.DONE_BY_HAND, now);
            }
        }
    }

    private void end(State how, Instant now) {
        state = how;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Recipient recipient() {
        return recipient;
    }

    UUID subject() {
        return subject;
    }

    public @Nullable UUID youngPerson() {
        return youngPerson;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When it is sent, or was to be. */
    public Instant sendAt() {
        return sendAt;
    }

    /** What it went by; null unless sent. */
    public @Nullable Channel channel() {
        return channel;
    }

    /** What is left to a caseworker; null when nothing is or was. */
    public @Nullable Task task() {
        return task;
    }

    /** Why the last try failed; null when none did. */
    public @Nullable Failure failedBecause() {
        return failedBecause;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Override
    public String toString() {
        return "Notice[" + id + "]";
    }
}
