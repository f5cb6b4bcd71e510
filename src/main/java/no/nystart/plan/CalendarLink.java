package no.nystart.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nystart.access.SecretToken;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Where a calendar outside reads an account's contacts; the address is told once, kept as a hash. */
@Entity
@Table(name = "calendar_feed")
public class CalendarLink {

    /** Longer than any placement. */
    static final Duration VALID = Duration.ofDays(400);

    @Id
    private UUID id;

    private byte[] tokenHash;
    private UUID account;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CalendarLink() {}

    CalendarLink(SecretToken token, UUID account, Instant now) {
        this.id = TimeOrderedId.next();
        this.tokenHash = token.hash();
        this.account = account;
        this.madeAt = now;
        this.expiresAt = now.plus(VALID);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    UUID account() {
        return account;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
