package no.nystart.followup.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A goal that a young person has set beside those of the agreement. */
@Entity
@Immutable
class OwnGoal {

    @Id
    private UUID id;

    private UUID placement;
    private String words;

    @EmbeddedColumnNaming("set_%s")
    private Stamp set;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected OwnGoal() {}

    OwnGoal(UUID placement, String words, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.words = words;
        this.set = stamp;
    }

    UUID id() {
        return id;
    }

    String words() {
        return words;
    }
}
