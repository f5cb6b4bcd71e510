package no.nystart.followup.goal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;

/** How far the young person found on a day that a goal had come; marked again that day, the newer stands. */
@Entity
@Table(name = "own_progress")
class GoalMark {

    /** One a goal and day. */
    @Embeddable
    record Key(UUID placement, UUID goal, LocalDate onDay) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private UUID markedBy;
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GoalMark() {}

    @SuppressWarnings("NullAway.Init") // mark() sets the rest
    GoalMark(UUID placement, UUID goal, Progress progress, Stamp stamp) {
        this.key = new Key(placement, goal, stamp.on());
        mark(progress, stamp);
    }

    void mark(Progress found, Stamp stamp) {
        progress = found;
        markedBy = stamp.by();
        markedAt = stamp.at();
    }

    UUID goal() {
        return key.goal();
    }

    LocalDate on() {
        return key.onDay();
    }

    Progress progress() {
        return progress;
    }
}
