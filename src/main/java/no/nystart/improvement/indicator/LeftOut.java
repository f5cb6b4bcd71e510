package no.nystart.improvement.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An indicator that comes along and that a region does not use. */
@Entity
@Table(name = "indicator_left_out")
class LeftOut {

    @Embeddable
    record Key(String region, UUID indicator) implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected LeftOut() {}

    LeftOut(String region, UUID indicator) {
        this.key = new Key(region, indicator);
    }

    Key key() {
        return key;
    }
}
