package no.nystart.matching.weigh;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.model.Weights;
import no.nystart.matching.run.WeightNames;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody gave a cohort these weights, every one of them, for a reason. */
@Entity
@Immutable
@Table(name = "cohort_weighing")
public class Weighing {

    /** Numbered from 1 in each cohort. */
    @Embeddable
    public record Key(UUID cohort, int number) {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> weights;

    private String reason;
    private UUID weighedBy;
    private Instant weighedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Weighing() {}

    Weighing(Key key, Weights weights, String reason, UUID by, Instant now) {
        this.key = key;
        this.weights = WeightNames.of(weights);
        this.reason = reason;
        this.weighedBy = by;
        this.weighedAt = now;
    }

    public int number() {
        return key.number();
    }

    /** Weights that came up since have their default. */
    public Weights weights() {
        return new Weights(WeightNames.values(weights));
    }

    public String reason() {
        return reason;
    }

    public UUID weighedBy() {
        return weighedBy;
    }

    public Instant weighedAt() {
        return weighedAt;
    }
}
