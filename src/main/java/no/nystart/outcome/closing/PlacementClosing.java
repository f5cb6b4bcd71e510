package no.nystart.outcome.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** That nothing more is to be done for a placement, until somebody opens it again. */
@Entity
public class PlacementClosing {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private UUID closedBy;

    @Column(updatable = false)
    private Instant closedAt;

    @Column(updatable = false)
    private LocalDate closedOn;

    private @Nullable String openedWhy;
    private @Nullable UUID openedBy;
    private @Nullable Instant openedAt;
    private @Nullable LocalDate openedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected PlacementClosing() {}

    PlacementClosing(UUID placement, String why, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.why = why;
        this.closedBy = stamp.by();
        this.closedAt = stamp.at();
        this.closedOn = stamp.on();
    }

    void open(String because, Stamp stamp) {
        openedWhy = because;
        openedBy = stamp.by();
        openedAt = stamp.at();
        openedOn = stamp.on();
    }

    public UUID placement() {
        return placement;
    }

    /** Why something was left out; empty where nothing was. */
    public String why() {
        return why;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Empty while it is closed. */
    public Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }

    /** Empty while it is closed. */
    public Optional<String> openedWhy() {
        return Optional.ofNullable(openedWhy);
    }
}
