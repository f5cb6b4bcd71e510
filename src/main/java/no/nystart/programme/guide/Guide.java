package no.nystart.programme.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** Somebody who helps units with lean for a share of a position. */
@Entity
public class Guide {

    /** Whether they help units, or lead those who do as well. */
    public enum Kind {
        GUIDE,
        COORDINATOR
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String region;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID account;
    private int percent;

    @EmbeddedColumnNaming("registered_%s")
    private Stamp registered;

    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Guide() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    Guide(String region, GuideDetails details, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.registered = stamp;
        change(details);
    }

    final void change(GuideDetails details) {
        requireActive();
        name = details.name();
        kind = details.kind();
        account = details.account();
        percent = details.percent();
    }

    void end(LocalDate today) {
        requireActive();
        endedOn = today;
    }

    void requireActive() {
        if (endedOn != null) {
            throw Refused.because(GuideRefusal.GUIDE_ENDED);
        }
    }

    public GuideDetails details() {
        return new GuideDetails(name, kind, account, percent);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String region() {
        return region;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
