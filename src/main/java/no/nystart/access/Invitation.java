package no.nystart.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** A link that lets its holder choose an account's password, once, within {@link #VALID}. */
@Entity
@Table(name = "invitation")
public class Invitation {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private UUID account;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway") // for the persistence provider, which fills the fields
    protected Invitation() {}

    Invitation(SecretToken token, UUID account, @Nullable UUID createdBy, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.account = account;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    UUID account() {
        return account;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw Refused.because(AccessRefusal.INVITATION_USED_OR_EXPIRED);
        }
        usedAt = now;
    }
}
