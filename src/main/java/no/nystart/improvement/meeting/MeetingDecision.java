package no.nystart.improvement.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.board.Colour;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of a meeting's minutes. */
@Entity
@Immutable
public class MeetingDecision {

    /**
     * What was decided.
     *
     * @param about the point, in the words of that day
     * @param words result, answer or reason; possibly empty
     * @param colour of a goal that was judged
     */
    record Decided(
            String about,
            DecisionKind kind,
            String words,
            @Nullable Colour colour,
            @Nullable UUID owner,
            @Nullable LocalDate due) {}

    @Id
    private UUID id;

    private UUID meeting;
    private String about;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable Colour colour;

    private @Nullable UUID owner;
    private @Nullable LocalDate due;
    private UUID decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected MeetingDecision() {}

    MeetingDecision(UUID meeting, Decided decided, UUID by, Instant at) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.about = decided.about();
        this.kind = decided.kind();
        this.words = decided.words();
        this.colour = decided.colour();
        this.owner = decided.owner();
        this.due = decided.due();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public UUID meeting() {
        return meeting;
    }

    public String about() {
        return about;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Optional<Colour> colour() {
        return Optional.ofNullable(colour);
    }

    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
