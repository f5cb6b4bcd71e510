package no.nystart.programme.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A day on which a unit and its guide look at the plan again, and what they found. */
@Entity
public class ProjectFollowUp {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID project;

    @Column(updatable = false)
    private LocalDate onDay;

    private @Nullable LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Found.@Nullable Standing standing;

    private @Nullable String found;
    private @Nullable UUID toldBy;
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ProjectFollowUp() {}

    ProjectFollowUp(UUID project, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.project = project;
        this.onDay = on;
    }

    /** Refused when its day is far ahead: what is found today says nothing of it. */
    void hold(Found what, Stamp stamp) {
        if (heldOn != null) {
            throw Refused.because(ProjectRefusal.FOLLOW_UP_HELD_BEFORE);
        }
        if (!canBeHeld(stamp.on())) {
            throw Refused.because(ProjectRefusal.FOLLOW_UP_AHEAD);
        }
        heldOn = stamp.on();
        standing = what.standing();
        found = what.words();
        toldBy = stamp.by();
        toldAt = stamp.at();
    }

    /** From a week before its day. */
    public boolean canBeHeld(LocalDate today) {
        return heldOn == null && !today.isBefore(onDay.minusWeeks(1));
    }

    public UUID id() {
        return id;
    }

    public UUID project() {
        return project;
    }

    public LocalDate on() {
        return onDay;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    /** Empty before it is held. */
    public Optional<Found> found() {
        return standing == null || found == null ? Optional.empty() : Optional.of(new Found(standing, found));
    }

    public boolean isOverdue(LocalDate today) {
        return heldOn == null && today.isAfter(onDay);
    }
}
