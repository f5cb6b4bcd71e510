package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.Immutable;

/** That a caseworker put the last day to answer off, and why. */
@Entity
@Immutable
@Table(name = "match_extension")
public class Extension {

    @Id
    private UUID match;

    private LocalDate answerBy;
    private String reason;

    @Column(name = "by_whom")
    private UUID by;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Extension() {}

    Extension(UUID match, LocalDate answerBy, String reason, Stamp stamp) {
        this.match = match;
        this.answerBy = answerBy;
        this.reason = reason;
        this.by = stamp.by();
        this.at = stamp.at();
    }

    /** The last day to answer since then. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public String reason() {
        return reason;
    }

    /** An account. */
    public UUID by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
