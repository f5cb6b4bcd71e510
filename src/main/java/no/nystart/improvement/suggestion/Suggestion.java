package no.nystart.improvement.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.ImprovementRefusal;
import org.jspecify.annotations.Nullable;

/** A deviation or an idea that somebody has told a board of. */
@Entity
public class Suggestion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID board;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SuggestionKind kind;

    @Column(updatable = false)
    private String words;

    @Embedded
    private Sender sender;

    @Column(updatable = false)
    private @Nullable UUID sourceKey;

    @Column(updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private @Nullable UUID owner;
    private @Nullable LocalDate due;
    private @Nullable String answer;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Suggestion() {}

    Suggestion(UUID board, Told told, Instant sentAt, LocalDate sentOn) {
        this.id = TimeOrderedId.next();
        this.board = board;
        this.kind = told.kind();
        this.words = told.words();
        this.sender = told.sender();
        this.sourceKey = told.key();
        this.sentAt = sentAt;
        this.sentOn = sentOn;
        this.state = SuggestionState.NEW;
    }

    /** What becomes of it; refused when it has had its answer. */
    void take(SuggestionStep step) {
        if (!state.isOpen()) {
            throw Refused.because(ImprovementRefusal.SUGGESTION_ANSWERED);
        }
        state = step.state();
        owner = step.owner().orElse(owner);
        due = step.due().orElse(due);
        if (!state.isOpen()) {
            answer = step.words();
            settledOn = step.doneOn();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID board() {
        return board;
    }

    public SuggestionKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Sender sender() {
        return sender;
    }

    /** Of what it came with; empty where it came alone. */
    Optional<UUID> key() {
        return Optional.ofNullable(sourceKey);
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public SuggestionState state() {
        return state;
    }

    /** Who does something about it; empty while nobody has taken it on. */
    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    /** The last day for that. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public boolean isPast(LocalDate today) {
        return state == SuggestionState.TAKEN_ON && due != null && today.isAfter(due);
    }

    /** What was done, or why nothing is. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
