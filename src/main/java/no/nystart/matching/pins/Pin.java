package no.nystart.matching.pins;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Somebody's word that a young person keeps a place and a leader in the runs of a cohort, until it is lifted. */
@Entity
public class Pin {

    @Id
    private UUID id;

    private UUID cohort;
    private UUID youngPerson;
    private UUID place;
    private UUID leader;
    private String reason;
    private UUID pinnedBy;
    private Instant pinnedAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Pin() {}

    Pin(UUID cohort, UUID youngPerson, UUID place, UUID leader, String reason, UUID by, Instant now) {
        this.id = TimeOrderedId.next();
        this.cohort = cohort;
        this.youngPerson = youngPerson;
        this.place = place;
        this.leader = leader;
        this.reason = reason;
        this.pinnedBy = by;
        this.pinnedAt = now;
    }

    void lift(UUID by, Instant now) {
        if (liftedAt == null) {
            liftedBy = by;
            liftedAt = now;
        }
    }

    /** Whether it is to this very place and leader. */
    public boolean isTo(UUID otherPlace, UUID otherLeader) {
        return place.equals(otherPlace) && leader.equals(otherLeader);
    }

    public UUID id() {
        return id;
    }

    public UUID cohort() {
        return cohort;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    public UUID place() {
        return place;
    }

    public UUID leader() {
        return leader;
    }

    public String reason() {
        return reason;
    }

    public UUID pinnedBy() {
        return pinnedBy;
    }

    public Instant pinnedAt() {
        return pinnedAt;
    }
}
