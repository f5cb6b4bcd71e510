package no.nystart.improvement.pulsemeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.ImprovementRefusal;
import org.jspecify.annotations.Nullable;

/** What a pulse meeting decided, by whom and until when; a later one follows it up. */
@Entity
public class PulseDecision {

    /** As it is decided. */
    public record Decided(String words, UUID owner, LocalDate due) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID meeting;

    @Column(updatable = false)
    private UUID board;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private UUID owner;

    @Column(updatable = false)
    private LocalDate due;

    private @Nullable String outcome;
    private @Nullable UUID settledBy;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected PulseDecision() {}

    PulseDecision(PulseMeeting meeting, Decided decided) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting.id();
        this.board = meeting.board();
        this.words = decided.words();
        this.owner = decided.owner();
        this.due = decided.due();
    }

    void settle(String how, UUID by, LocalDate on) {
        if (outcome != null) {
            throw Refused.because(ImprovementRefusal.FOLLOWED_UP_BEFORE);
        }
        outcome = how;
        settledBy = by;
        settledOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID board() {
        return board;
    }

    public String words() {
        return words;
    }

    public UUID owner() {
        return owner;
    }

    public LocalDate due() {
        return due;
    }

    /** What came of it; empty while it is open. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
