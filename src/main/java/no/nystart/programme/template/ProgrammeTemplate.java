package no.nystart.programme.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What leader programmes are made from: shipped for all, or a region's own. */
@Entity
public class ProgrammeTemplate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private @Nullable String region;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Outline outline;

    @EmbeddedColumnNaming("made_%s")
    private @Nullable Stamp made;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ProgrammeTemplate() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    ProgrammeTemplate(String region, String name, Outline outline, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.region = region;
        change(name, outline, stamp);
    }

    /** Programmes that were made from it stay as they are. */
    final void change(String otherName, Outline other, Stamp stamp) {
        name = otherName;
        outline = other;
        made = stamp;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Whose it is; empty for one that is shipped, which nobody changes. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    public String name() {
        return name;
    }

    public Outline outline() {
        return outline;
    }
}
