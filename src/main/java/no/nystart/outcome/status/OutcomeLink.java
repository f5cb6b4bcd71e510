package no.nystart.outcome.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import no.nystart.access.SecretToken;

/** A link into one question: open as long as the question is. */
@Entity
class OutcomeLink {

    @Id
    @Column(updatable = false)
    private byte[] tokenHash;

    @Column(updatable = false)
    private UUID question;

    @Column(updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected OutcomeLink() {}

    OutcomeLink(SecretToken token, UUID question, Instant now) {
        this.tokenHash = token.hash();
        this.question = question;
        this.madeAt = now;
    }

    UUID question() {
        return question;
    }
}
