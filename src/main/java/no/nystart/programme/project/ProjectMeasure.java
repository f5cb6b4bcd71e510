package no.nystart.programme.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** One thing that somebody does for a project, and by when. */
@Entity
public class ProjectMeasure {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID project;

    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private LocalDate dueOn;

    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ProjectMeasure() {}

    ProjectMeasure(UUID project, PlannedMeasure planned) {
        this.id = TimeOrderedId.next();
        this.project = project;
        this.what = planned.what();
        this.owner = planned.owner();
        this.dueOn = planned.due();
    }

    void done(Stamp stamp) {
        if (doneOn != null) {
            throw Refused.because(ProjectRefusal.MEASURE_DONE_BEFORE);
        }
        doneBy = stamp.by();
        doneAt = stamp.at();
        doneOn = stamp.on();
    }

    public UUID id() {
        return id;
    }

    public UUID project() {
        return project;
    }

    public PlannedMeasure planned() {
        return new PlannedMeasure(what, owner, dueOn);
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(dueOn);
    }
}
