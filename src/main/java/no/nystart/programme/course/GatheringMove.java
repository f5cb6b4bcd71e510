package no.nystart.programme.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;

/** That a gathering begins on another day, and why. */
@Entity
public class GatheringMove {

    @Id
    private UUID id;

    private UUID gathering;
    private LocalDate movedFrom;
    private LocalDate movedTo;
    private String why;
    private UUID movedBy;
    private Instant movedAt;
    private LocalDate movedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GatheringMove() {}

    GatheringMove(UUID gathering, LocalDate from, LocalDate to, String why, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.gathering = gathering;
        this.movedFrom = from;
        this.movedTo = to;
        this.why = why;
        this.movedBy = stamp.by();
        this.movedAt = stamp.at();
        this.movedOn = stamp.on();
    }

    public LocalDate from() {
        return movedFrom;
    }

    public LocalDate to() {
        return movedTo;
    }

    public String why() {
        return why;
    }
}
