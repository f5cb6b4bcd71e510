package no.nystart.programme.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That a guide helps a company or a municipal unit; one at a time. */
@Entity
public class GuidedUnit {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID guide;

    @Column(updatable = false)
    private UUID company;

    @EmbeddedColumnNaming("assigned_%s")
    private Stamp assigned;

    private @Nullable LocalDate releasedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GuidedUnit() {}

    GuidedUnit(UUID guide, UUID company, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.guide = guide;
        this.company = company;
        this.assigned = stamp;
    }

    void release(LocalDate today) {
        releasedOn = today;
    }

    public UUID id() {
        return id;
    }

    public UUID company() {
        return company;
    }

    public LocalDate assignedOn() {
        return assigned.on();
    }
}
