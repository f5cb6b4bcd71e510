package no.nystart.jobs.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** The demo's date on its way from one day to a later one. */
@Entity
public class ClockMove {

    @Id
    private UUID id;

    private LocalDate fromDay;
    private LocalDate toDay;
    private UUID askedBy;
    private Instant askedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ClockMove() {}

    ClockMove(LocalDate fromDay, LocalDate toDay, UUID askedBy, Instant askedAt) {
        this.id = TimeOrderedId.next();
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    UUID id() {
        return id;
    }

    LocalDate toDay() {
        return toDay;
    }

    boolean isUnderWayOn(LocalDate today) {
        return endedAt == null && today.isBefore(toDay);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
