package no.nystart.programme.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.template.Outline;
import no.nystart.programme.template.ProgrammeTemplate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A leader programme of a region, made from a template; what the template says later does not change it. */
@Entity
public class LeaderProgramme {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String region;

    @Column(updatable = false)
    private @Nullable UUID cohort;

    private String name;

    @Column(updatable = false)
    private UUID template;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Outline outline;

    @Column(updatable = false)
    private LocalDate startsOn;

    @EmbeddedColumnNaming("registered_%s")
    private Stamp registered;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LeaderProgramme() {}

    LeaderProgramme(String region, ProgrammeTemplate template, ProgrammeDetails details, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.cohort = details.cohort();
        this.name = details.name();
        this.template = template.id();
        this.outline = template.outline();
        this.startsOn = details.startsOn();
        this.registered = stamp;
    }

    public UUID id() {
        return id;
    }

    public String region() {
        return region;
    }

    /** Whose young people its leaders are to guide, where it is one cohort's. */
    public Optional<UUID> cohort() {
        return Optional.ofNullable(cohort);
    }

    public String name() {
        return name;
    }

    public Outline outline() {
        return outline;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public List<Outline.Dated> phases() {
        return outline.phasesFrom(startsOn);
    }
}
