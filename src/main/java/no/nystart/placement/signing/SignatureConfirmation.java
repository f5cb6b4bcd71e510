package no.nystart.placement.signing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import no.nystart.common.Stamp;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** That whoever was signed for has said later that it was right. */
@Entity
@Immutable
@Table(name = "signature_confirmation")
class SignatureConfirmation {

    /** That of the signature. */
    @EmbeddedId
    private Signature.Key key;

    @EmbeddedColumnNaming("confirmed_%s")
    private Stamp confirmed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected SignatureConfirmation() {}

    SignatureConfirmation(Signature signature, Stamp stamp) {
        this.key = new Signature.Key(signature.version(), signature.party());
        this.confirmed = stamp;
    }

    Stamp stamp() {
        return confirmed;
    }
}
