package no.nystart.outcome.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @EmbeddedColumnNaming("closed_%s")
    private Stamp closed;

    private @Nullable String openedWhy;

    @EmbeddedColumnNaming("opened_%s")
    private @Nullable Stamp opened;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected PlacementClosing() {}

    PlacementClosing(UUID placement, String why, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.why = why;
        this.closed = stamp;
    }

    void open(String because, Stamp stamp) {
        openedWhy = because;
        opened = stamp;
    }

    public UUID placement() {
        return placement;
    }

    /** Why something was left out; empty where nothing was. */
    public String why() {
        return why;
    }

    public UUID closedBy() {
        return closed.by();
    }

    public LocalDate closedOn() {
        return closed.on();
    }

    /** Empty while it is closed. */
    public Optional<LocalDate> openedOn() {
        return Optional.ofNullable(opened).map(Stamp::on);
    }

    /** Empty while it is closed. */
    public Optional<String> openedWhy() {
        return Optional.ofNullable(openedWhy);
    }
}
