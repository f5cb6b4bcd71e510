package no.nystart.programme.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;

/** A coach finds that a leader can guide to a certificate. */
@Entity
class CoachConfirmation {

    @Id
    private UUID participant;

    private UUID coach;
    private Instant confirmedAt;
    private LocalDate confirmedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CoachConfirmation() {}

    CoachConfirmation(UUID participant, Stamp stamp) {
        this.participant = participant;
        this.coach = stamp.by();
        this.confirmedAt = stamp.at();
        this.confirmedOn = stamp.on();
    }
}
