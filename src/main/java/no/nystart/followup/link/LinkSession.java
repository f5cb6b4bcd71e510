package no.nystart.followup.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nystart.access.SecretToken;

/** That somebody has pressed the button behind a link: for {@link #LASTS}, and for its check-in alone. */
@Entity
@Table(name = "check_in_session")
class LinkSession {

    static final Duration LASTS = Duration.ofHours(2);

    @Id
    @Column(updatable = false)
    private byte[] tokenHash;

    @Column(updatable = false)
    private UUID link;

    @Column(updatable = false)
    private Instant beganAt;

    @Column(updatable = false)
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected LinkSession() {}

    LinkSession(SecretToken token, UUID link, Instant now) {
        this.tokenHash = token.hash();
        this.link = link;
        this.beganAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    UUID link() {
        return link;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
