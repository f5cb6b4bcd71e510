package no.nystart.followup.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What one of the three does after a review, and by when. */
@Entity
public class NextStep {

    /**
     * As agreed on in the meeting.
     *
     * @param due last day to do it, included
     */
    public record Agreed(String what, ReviewParty owner, LocalDate due) {}

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private String slot;

    @Column(updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewParty owner;

    @Column(updatable = false)
    private LocalDate dueOn;

    @EmbeddedColumnNaming("done_%s")
    private @Nullable Stamp done;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected NextStep() {}

    NextStep(UUID placement, String slot, Agreed agreed) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.slot = slot;
        this.what = agreed.what();
        this.owner = agreed.owner();
        this.dueOn = agreed.due();
    }

    /** Said again, the first stands. */
    void done(Stamp stamp) {
        if (done == null) {
            done = stamp;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID placement() {
        return placement;
    }

    public String slot() {
        return slot;
    }

    public String what() {
        return what;
    }

    public ReviewParty owner() {
        return owner;
    }

    /** Last day to do it, included. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Empty while it is to be done. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(done).map(Stamp::on);
    }

    public boolean isOverdue(LocalDate today) {
        return done == null && dueOn.isBefore(today);
    }
}
