package no.nystart.programme.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** That a gathering begins on another day, and why. */
@Entity
public class GatheringMove {

    @Id
    private UUID id;

    private UUID gathering;
    private LocalDate movedFrom;
    private LocalDate movedTo;
    private String why;

    @EmbeddedColumnNaming("moved_%s")
    private Stamp moved;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GatheringMove() {}

    GatheringMove(UUID gathering, LocalDate from, LocalDate to, String why, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.gathering = gathering;
        this.movedFrom = from;
        this.movedTo = to;
        this.why = why;
        this.moved = stamp;
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
