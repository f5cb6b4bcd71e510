package no.nystart.programme.project;

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
import org.jspecify.annotations.Nullable;

/** What a unit sets out to do in its course days, and how it was before and after. */
@Entity
public class UnitProject {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID company;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String goal;

    @Column(name = "before", updatable = false)
    private String before;

    @Column(updatable = false)
    private UUID madeBy;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private LocalDate madeOn;

    private @Nullable String after;
    private @Nullable UUID concludedBy;
    private @Nullable Instant concludedAt;
    private @Nullable LocalDate concludedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected UnitProject() {}

    UnitProject(UUID company, PlannedProject planned, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.company = company;
        this.title = planned.title();
        this.goal = planned.goal();
        this.before = planned.before();
        this.madeBy = stamp.by();
        this.madeAt = stamp.at();
        this.madeOn = stamp.on();
    }

    void conclude(String howItIs, Stamp stamp) {
        requireOpen();
        after = howItIs;
        concludedBy = stamp.by();
        concludedAt = stamp.at();
        concludedOn = stamp.on();
    }

    void requireOpen() {
        if (concludedOn != null) {
            throw Refused.because(ProjectRefusal.PROJECT_CONCLUDED);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID company() {
        return company;
    }

    public PlannedProject planned() {
        return new PlannedProject(title, goal, before);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** How it is after; empty before it is concluded. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    public boolean isOpen() {
        return concludedOn == null;
    }
}
