package no.nystart.outcome.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** How somebody stands at a moment, as last told; what was told before is kept as {@link OutcomeCorrection}s. */
@Entity
@Table(name = "outcome_status")
public class Outcome {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    @Enumerated(EnumType.STRING)
    private OutcomeSource source;

    private @Nullable UUID recordedBy;
    private Instant recordedAt;
    private LocalDate recordedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Outcome() {}

    Outcome(ToldOutcome told) {
        this.id = TimeOrderedId.next();
        this.placement = told.placement();
        this.moment = told.moment();
        this.status = told.status();
        this.source = told.source();
        this.recordedBy = told.by();
        this.recordedAt = told.at();
        this.recordedOn = told.on();
    }

    /** Told otherwise, or by somebody else; the same again changes nothing. @return what it was before, if it changed */
    Optional<OutcomeCorrection> tell(ToldOutcome told) {
        if (status == told.status() && source == told.source()) {
            return Optional.empty();
        }
        OutcomeCorrection before = new OutcomeCorrection(this);
        status = told.status();
        source = told.source();
        recordedBy = told.by();
        recordedAt = told.at();
        recordedOn = told.on();
        return Optional.of(before);
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    public Moment moment() {
        return moment;
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
