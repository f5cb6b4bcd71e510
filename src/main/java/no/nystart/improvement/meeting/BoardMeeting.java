package no.nystart.improvement.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.improvement.ImprovementRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** People before a board, from when they begin until they end it; its agenda is fixed at the beginning. */
@Entity
public class BoardMeeting {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID board;

    @EmbeddedColumnNaming("begun_%s")
    private Stamp begun;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> agenda;

    private @Nullable Instant endedAt;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected BoardMeeting() {}

    BoardMeeting(UUID board, List<AgendaPoint> agenda, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.board = board;
        this.agenda = agenda.stream().map(AgendaPoint::code).toList();
        this.begun = stamp;
    }

    void end(@Nullable String said, Instant at) {
        requireRunning();
        note = said;
        endedAt = at;
    }

    void requireRunning() {
        if (endedAt != null) {
            throw Refused.because(ImprovementRefusal.MEETING_IS_OVER);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID board() {
        return board;
    }

    public Stamp begun() {
        return begun;
    }

    public List<AgendaPoint> agenda() {
        return agenda.stream().flatMap(code -> AgendaPoint.of(code).stream()).toList();
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    /** Empty while it runs. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What was said besides; possibly empty. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
