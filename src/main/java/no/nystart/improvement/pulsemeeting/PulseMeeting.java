package no.nystart.improvement.pulsemeeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.matching.question.SealedJson;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting that has looked at how the programme stands in a region, with the numbers of that day. */
@Entity
public class PulseMeeting {

    @Id
    private UUID id;

    private UUID board;

    @EmbeddedColumnNaming("held_%s")
    private Stamp held;

    @JdbcTypeCode(SqlTypes.JSON)
    private String figures;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected PulseMeeting() {}

    PulseMeeting(UUID board, OnTheTable table, @Nullable String note, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.board = board;
        this.figures = SealedJson.write(OnTheTable.class, table);
        this.note = note;
        this.held = stamp;
    }

    public UUID id() {
        return id;
    }

    public UUID board() {
        return board;
    }

    public Stamp held() {
        return held;
    }

    public OnTheTable table() {
        return SealedJson.read(OnTheTable.class, figures);
    }

    /** What was said besides; possibly empty. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
