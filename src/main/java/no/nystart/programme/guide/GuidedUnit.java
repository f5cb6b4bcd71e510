package no.nystart.programme.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
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

    @Column(updatable = false)
    private UUID assignedBy;

    @Column(updatable = false)
    private Instant assignedAt;

    @Column(updatable = false)
    private LocalDate assignedOn;

    private @Nullable LocalDate releasedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GuidedUnit() {}

    GuidedUnit(UUID guide, UUID company, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.guide = guide;
        this.company = company;
        this.assignedBy = stamp.by();
        this.assignedAt = stamp.at();
        this.assignedOn = stamp.on();
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
        return assignedOn;
    }
}
