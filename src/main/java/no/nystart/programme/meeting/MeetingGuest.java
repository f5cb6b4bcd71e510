package no.nystart.programme.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** That somebody came to a meeting, and what they signed up for. */
@Entity
@Immutable
public class MeetingGuest {

    @Id
    private UUID id;

    private UUID meeting;
    private String name;
    private String unit;

    @Enumerated(EnumType.STRING)
    private WhoCame.SignedUpFor signedUpFor;

    @EmbeddedColumnNaming("noted_%s")
    private Stamp noted;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected MeetingGuest() {}

    MeetingGuest(UUID meeting, WhoCame who, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.name = who.name();
        this.unit = who.unit();
        this.signedUpFor = who.signedUpFor();
        this.noted = stamp;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public WhoCame who() {
        return new WhoCame(name, unit, signedUpFor);
    }

    public Stamp noted() {
        return noted;
    }
}
