package no.nystart.matching.pins;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A pin that a run could not keep. */
@Entity
class PinLeftOut {

    @Embeddable
    record Key(
            @Column(name = "run") UUID run,
            @Column(name = "pin") UUID pin) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Hindrance> hindrances;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected PinLeftOut() {}

    PinLeftOut(UUID run, PinStanding standing) {
        this.key = new Key(run, standing.pin().id());
        this.hindrances = standing.hindrances();
    }

    List<Hindrance> hindrances() {
        return List.copyOf(hindrances);
    }
}
