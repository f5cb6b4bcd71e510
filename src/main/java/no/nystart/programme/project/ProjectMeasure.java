package no.nystart.programme.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @EmbeddedColumnNaming("done_%s")
    private @Nullable Stamp done;

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
        if (done != null) {
            throw Refused.because(ProjectRefusal.MEASURE_DONE_BEFORE);
        }
        done = stamp;
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
        return Optional.ofNullable(done).map(Stamp::on);
    }

    public boolean isOverdue(LocalDate today) {
        return done == null && today.isAfter(dueOn);
    }
}
