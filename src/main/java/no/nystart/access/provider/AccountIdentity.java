package no.nystart.access.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Who an account's holder is to a provider. */
@Entity
@Table(name = "account_identity")
@IdClass(AccountIdentity.Key.class)
public class AccountIdentity {

    /** An account is one person to a provider. */
    public record Key(UUID account, Provider provider) implements Serializable {}

    @Id
    private UUID account;

    @Id
    @Enumerated(EnumType.STRING)
    private Provider provider;

    @Column(name = "subject_hash")
    private byte[] subjectHash;

    @Column(name = "bound_at")
    private Instant boundAt;

    @SuppressWarnings("NullAway") // for the persistence provider, which fills the fields
    protected AccountIdentity() {}

    AccountIdentity(UUID account, Provider provider, byte[] subjectHash, Instant boundAt) {
        this.account = account;
        this.provider = provider;
        this.subjectHash = subjectHash.clone();
        this.boundAt = boundAt;
    }

    UUID account() {
        return account;
    }
}
