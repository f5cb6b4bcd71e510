package no.nystart.programme.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One thing to do in a lean task, by a day. */
@Entity
public class LeanStep {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID participant;

    private String what;
    private LocalDate dueOn;

    @EmbeddedColumnNaming("added_%s")
    private Stamp added;

    @EmbeddedColumnNaming("done_%s")
    private @Nullable Stamp done;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LeanStep() {}

    LeanStep(UUID participant, String what, LocalDate dueOn, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.participant = participant;
        this.what = what;
        this.dueOn = dueOn;
        this.added = stamp;
    }

    /** Done before, it stays done on that day. */
    void done(Stamp stamp) {
        if (done == null) {
            done = stamp;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID participant() {
        return participant;
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

    public boolean isLate(LocalDate today) {
        return done == null && dueOn.isBefore(today);
    }
}
