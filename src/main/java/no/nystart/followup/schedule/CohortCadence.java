package no.nystart.followup.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.followup.plan.Cadence;
import no.nystart.matching.question.SealedJson;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rhythm of one cohort's follow-up, where somebody has chosen another than the standard one. */
@Entity
class CohortCadence {

    @Id
    private UUID cohort;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private String cadence;

    @EmbeddedColumnNaming("changed_%s")
    private Stamp changed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CohortCadence() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    CohortCadence(UUID cohort, Cadence cadence, Stamp stamp) {
        this.cohort = cohort;
        change(cadence, stamp);
    }

    final void change(Cadence other, Stamp stamp) {
        cadence = SealedJson.write(Cadence.class, other);
        changed = stamp;
    }

    UUID cohort() {
        return cohort;
    }

    long version() {
        return version;
    }

    Cadence cadence() {
        return SealedJson.read(Cadence.class, cadence);
    }
}
