package no.nystart.programme.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
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
    private UUID addedBy;
    private Instant addedAt;
    private LocalDate addedOn;
    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LeanStep() {}

    LeanStep(UUID participant, String what, LocalDate dueOn, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.participant = participant;
        this.what = what;
        this.dueOn = dueOn;
        this.addedBy = stamp.by();
        this.addedAt = stamp.at();
        this.addedOn = stamp.on();
    }

    /** Done before, it stays done on that day. */
    void done(Stamp stamp) {
        if (doneOn == null) {
            doneBy = stamp.by();
            doneAt = stamp.at();
            doneOn = stamp.on();
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
        return Optional.ofNullable(doneOn);
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
