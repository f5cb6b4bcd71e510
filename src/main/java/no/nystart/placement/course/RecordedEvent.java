package no.nystart.placement.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.Recorded;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An event of a placement as somebody recorded it; never changed. */
@Entity
@Immutable
@Table(name = "placement_event")
public class RecordedEvent {

    @Id
    private UUID id;

    private UUID placement;

    @JdbcTypeCode(SqlTypes.JSON)
    private String event;

    private LocalDate onDay;
    private String why;
    private UUID recordedBy;
    private Instant recordedAt;
    private LocalDate recordedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected RecordedEvent() {}

    RecordedEvent(UUID placement, Recorded recorded, LocalDate recordedOn) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.event = SealedJson.write(PlacementEvent.class, recorded.event());
        this.onDay = recorded.event().on();
        this.why = recorded.why();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.recordedOn = recordedOn;
    }

    public UUID placement() {
        return placement;
    }

    public Recorded recorded() {
        return new Recorded(SealedJson.read(PlacementEvent.class, event), recordedBy, why, recordedAt);
    }

    public Stamp stamp() {
        return new Stamp(recordedBy, recordedAt, recordedOn);
    }
}
