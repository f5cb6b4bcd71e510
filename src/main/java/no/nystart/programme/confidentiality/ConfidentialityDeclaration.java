package no.nystart.programme.confidentiality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;

/** That somebody has declared confidentiality, in which wording and when. */
@Entity
class ConfidentialityDeclaration {

    @Id
    private UUID account;

    private int wording;
    private Instant declaredAt;
    private LocalDate declaredOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ConfidentialityDeclaration() {}

    ConfidentialityDeclaration(int wording, Stamp stamp) {
        this.account = stamp.by();
        this.wording = wording;
        this.declaredAt = stamp.at();
        this.declaredOn = stamp.on();
    }

    LocalDate on() {
        return declaredOn;
    }
}
