package no.nystart.improvement.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of a suggestion, when, and by whom; they stay to be read. */
@Entity
@Immutable
public class SuggestionStep {

    @Id
    private UUID id;

    private UUID suggestion;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private String words;
    private @Nullable UUID owner;
    private @Nullable LocalDate due;
    private @Nullable UUID doneBy;
    private Instant doneAt;
    private LocalDate doneOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected SuggestionStep() {}

    SuggestionStep(UUID suggestion, Handled handled, @Nullable UUID by, Instant at, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.suggestion = suggestion;
        this.state = handled.state();
        this.words = handled.words();
        this.owner = handled.owner();
        this.due = handled.due();
        this.doneBy = by;
        this.doneAt = at;
        this.doneOn = on;
    }

    public UUID suggestion() {
        return suggestion;
    }

    public SuggestionState state() {
        return state;
    }

    /** What is to be done, was done, or why nothing is; possibly empty. */
    public String words() {
        return words;
    }

    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** Empty where a link was followed, and for what came from a visit. */
    public Optional<UUID> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public Instant doneAt() {
        return doneAt;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
