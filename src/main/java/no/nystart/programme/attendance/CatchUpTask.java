package no.nystart.programme.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.ProgrammeRefusal;
import org.jspecify.annotations.Nullable;

/** What a leader does in place of a gathering that they missed, and that it is done. */
@Entity
public class CatchUpTask {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID participant;

    @Column(updatable = false)
    private UUID gathering;

    private String what;
    private LocalDate dueOn;
    private UUID agreedBy;
    private Instant agreedAt;
    private LocalDate agreedOn;
    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CatchUpTask() {}

    @SuppressWarnings("NullAway.Init") // agree() sets the rest
    CatchUpTask(UUID participant, UUID gathering, String what, LocalDate dueOn, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.participant = participant;
        this.gathering = gathering;
        agree(what, dueOn, stamp);
    }

    /** On something else, or another day, as long as it is not done. */
    final void agree(String other, LocalDate due, Stamp stamp) {
        requireOpen();
        what = other;
        dueOn = due;
        agreedBy = stamp.by();
        agreedAt = stamp.at();
        agreedOn = stamp.on();
    }

    void done(Stamp stamp) {
        requireOpen();
        doneBy = stamp.by();
        doneAt = stamp.at();
        doneOn = stamp.on();
    }

    private void requireOpen() {
        if (doneOn != null) {
            throw Refused.because(ProgrammeRefusal.CATCH_UP_DONE_BEFORE);
        }
    }

    public UUID participant() {
        return participant;
    }

    public UUID gathering() {
        return gathering;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
