package no.nystart.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program's way to the API with its account's rights; told once, kept as a hash. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    static final Duration VALID = Duration.ofDays(90);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private UUID account;
    private String name;

    @Column(name = "reads_only")
    private boolean readsOnly;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway") // for the persistence provider, which fills the fields
    protected ApiToken() {}

    ApiToken(SecretToken token, UUID account, String name, boolean readsOnly, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.account = account;
        this.name = name;
        this.readsOnly = readsOnly;
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether its program may look but change nothing. */
    public boolean readsOnly() {
        return readsOnly;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    boolean belongsTo(UUID candidate) {
        return account.equals(candidate);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
