package no.nystart.followup.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.nystart.followup.goal.Progress;
import org.hibernate.annotations.Immutable;

/** How far somebody had come with a goal at a check-in. */
@Entity
@Immutable
class GoalProgress {

    /** A goal once at a check-in. */
    @Embeddable
    record Key(
            @Column(name = "check_in") UUID checkIn,
            @Column(name = "goal") UUID goal) {}

    @EmbeddedId
    private Key key;

    @Column(name = "step")
    @Enumerated(EnumType.STRING)
    private Progress progress;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GoalProgress() {}

    GoalProgress(UUID checkIn, UUID goal, Progress progress) {
        this.key = new Key(checkIn, goal);
        this.progress = progress;
    }
}
