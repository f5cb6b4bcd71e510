package no.nystart.placement.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.Immutable;

/** That an agreement, or the draft of a change to it, was annulled because nobody had worked on it for long. */
@Entity
@Immutable
@Table(name = "agreement_lapse")
public class Lapse {

    @Id
    private UUID id;

    private UUID match;
    private LocalDate idleSince;
    private LocalDate onDay;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Lapse() {}

    Lapse(UUID match, LocalDate idleSince, LocalDate onDay) {
        this.id = TimeOrderedId.next();
        this.match = match;
        this.idleSince = idleSince;
        this.onDay = onDay;
    }

    /** When somebody last did something about it. */
    public LocalDate idleSince() {
        return idleSince;
    }

    public LocalDate onDay() {
        return onDay;
    }
}
