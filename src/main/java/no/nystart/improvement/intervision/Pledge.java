package no.nystart.improvement.intervision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.access.SignInWay;
import no.nystart.common.Stamp;
import org.hibernate.annotations.Immutable;

/** That somebody takes part in a session and keeps to themselves what they hear; signed before they see the case. */
@Entity
@Immutable
@Table(name = "intervision_pledge")
public class Pledge {

    /** Once for each session. */
    @Embeddable
    public record Key(UUID session, UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private SignInWay way;

    private Instant signedAt;
    private LocalDate signedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Pledge() {}

    Pledge(UUID session, SignInWay way, Stamp stamp) {
        this.key = new Key(session, stamp.by());
        this.way = way;
        this.signedAt = stamp.at();
        this.signedOn = stamp.on();
    }

    public UUID account() {
        return key.account();
    }

    public SignInWay way() {
        return way;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
