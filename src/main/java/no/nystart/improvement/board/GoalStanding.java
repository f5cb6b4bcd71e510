package no.nystart.improvement.board;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** How somebody said that a goal stands; the last one counts, those before stay to be read. */
@Entity
@Immutable
@Table(name = "board_goal_standing")
public class GoalStanding {

    @Id
    private UUID id;

    private UUID goal;

    @Embedded
    private Standing standing;

    @EmbeddedColumnNaming("judged_%s")
    private Stamp judged;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GoalStanding() {}

    GoalStanding(UUID goal, Standing standing, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.goal = goal;
        this.standing = standing;
        this.judged = stamp;
    }

    public UUID goal() {
        return goal;
    }

    public Standing standing() {
        return standing;
    }

    public Stamp judged() {
        return judged;
    }
}
