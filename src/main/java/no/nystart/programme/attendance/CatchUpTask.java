package no.nystart.programme.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.ProgrammeRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @EmbeddedColumnNaming("agreed_%s")
    private Stamp agreed;

    @EmbeddedColumnNaming("done_%s")
    private @Nullable Stamp done;

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
        agreed = stamp;
    }

    void done(Stamp stamp) {
        requireOpen();
        done = stamp;
    }

    private void requireOpen() {
        if (done != null) {
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
        return Optional.ofNullable(done).map(Stamp::on);
    }
}
