package no.nystart.placement.signing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import org.hibernate.annotations.Immutable;

/** That whoever was signed for has said later that it was right. */
@Entity
@Immutable
@Table(name = "signature_confirmation")
class SignatureConfirmation {

    /** That of the signature. */
    @EmbeddedId
    private Signature.Key key;

    private UUID confirmedBy;

    private Instant confirmedAt;
    private LocalDate confirmedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected SignatureConfirmation() {}

    SignatureConfirmation(Signature signature, Stamp stamp) {
        this.key = new Signature.Key(signature.version(), signature.party());
        this.confirmedBy = stamp.by();
        this.confirmedAt = stamp.at();
        this.confirmedOn = stamp.on();
    }

    Stamp stamp() {
        return new Stamp(confirmedBy, confirmedAt, confirmedOn);
    }
}
