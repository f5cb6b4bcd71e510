package no.nystart.programme.project;

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
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @EmbeddedColumnNaming("made_%s")
    private Stamp made;

    private @Nullable String after;

    @EmbeddedColumnNaming("concluded_%s")
    private @Nullable Stamp concluded;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected UnitProject() {}

    UnitProject(UUID company, PlannedProject planned, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.company = company;
        this.title = planned.title();
        this.goal = planned.goal();
        this.before = planned.before();
        this.made = stamp;
    }

    void conclude(String howItIs, Stamp stamp) {
        requireOpen();
        after = howItIs;
        concluded = stamp;
    }

    void requireOpen() {
        if (concluded != null) {
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
        return made.on();
    }

    /** How it is after; empty before it is concluded. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    public boolean isOpen() {
        return concluded == null;
    }
}
