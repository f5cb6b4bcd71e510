package no.nystart.placement.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.Immutable;

/** That a caseworker took an acceptance back, and why. */
@Entity
@Immutable
@Table(name = "match_withdrawal")
public class Withdrawal {

    @Id
    private UUID match;

    private String reason;

    @Column(name = "by_whom")
    private UUID by;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Withdrawal() {}

    Withdrawal(UUID match, String reason, Stamp stamp) {
        this.match = match;
        this.reason = reason;
        this.by = stamp.by();
        this.at = stamp.at();
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
