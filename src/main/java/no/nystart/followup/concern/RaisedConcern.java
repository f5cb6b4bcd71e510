package no.nystart.followup.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.followup.plan.Concern;
import org.jspecify.annotations.Nullable;

/** That somebody is worried, in their words, and how it ended. */
@Entity
@Table(name = "concern")
public class RaisedConcern {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private @Nullable UUID checkIn;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private @Nullable UUID openedBy;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private LocalDate openedOn;

    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable LocalDate closedOn;
    private @Nullable String closing;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected RaisedConcern() {}

    RaisedConcern(
            UUID placement,
            @Nullable UUID checkIn,
            String words,
            @Nullable UUID openedBy,
            Instant openedAt,
            LocalDate openedOn) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.checkIn = checkIn;
        this.words = words.strip();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.openedOn = openedOn;
    }

    /** Refused when it is closed already. */
    void close(String how, Stamp stamp) {
        if (closedOn != null) {
            throw Refused.because(ConcernRefusal.CONCERN_CLOSED);
        }
        closing = how.strip();
        closedBy = stamp.by();
        closedAt = stamp.at();
        closedOn = stamp.on();
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    /** The check-in at which it was told; empty when it came otherwise. */
    public Optional<UUID> checkIn() {
        return Optional.ofNullable(checkIn);
    }

    public String words() {
        return words;
    }

    /** An account; empty where somebody followed a link. */
    public Optional<UUID> openedBy() {
        return Optional.ofNullable(openedBy);
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public Optional<UUID> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** How it ended; empty while it is open. */
    public Optional<String> closing() {
        return Optional.ofNullable(closing);
    }

    Concern forPlan() {
        return new Concern(id, openedOn, closedOn);
    }
}
