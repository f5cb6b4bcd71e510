package no.nystart.outcome.status;

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

/** What was told of a moment before it was told otherwise. */
@Entity
@Immutable
public class OutcomeCorrection {

    @Id
    private UUID id;

    private UUID outcome;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    @Enumerated(EnumType.STRING)
    private OutcomeSource source;

    private @Nullable UUID recordedBy;
    private Instant recordedAt;
    private LocalDate recordedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected OutcomeCorrection() {}

    OutcomeCorrection(Outcome before) {
        this.id = TimeOrderedId.next();
        this.outcome = before.id();
        this.status = before.status();
        this.source = before.source();
        this.recordedBy = before.recordedBy().orElse(null);
        this.recordedAt = before.recordedAt();
        this.recordedOn = before.recordedOn();
    }

    public UUID outcome() {
        return outcome;
    }

    public OutcomeStatus status() {
        return status;
    }

    public OutcomeSource source() {
        return source;
    }

    /** An account; empty where the young person followed a link. */
    public Optional<UUID> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
