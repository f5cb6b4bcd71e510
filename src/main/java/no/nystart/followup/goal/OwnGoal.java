package no.nystart.followup.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.Immutable;

/** A goal that a young person has set beside those of the agreement. */
@Entity
@Immutable
class OwnGoal {

    @Id
    private UUID id;

    private UUID placement;
    private String words;
    private UUID setBy;
    private Instant setAt;
    private LocalDate setOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected OwnGoal() {}

    OwnGoal(UUID placement, String words, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.words = words;
        this.setBy = stamp.by();
        this.setAt = stamp.at();
        this.setOn = stamp.on();
    }

    UUID id() {
        return id;
    }

    String words() {
        return words;
    }
}
