package no.nystart.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A right given to an account, by whom and when, and taken away, by whom and when. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    private UUID id;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String region;
    private @Nullable String office;
    private @Nullable UUID company;
    private @Nullable UUID leader;

    @Column(name = "young_person")
    private @Nullable UUID youngPerson;

    private boolean cleared;

    @Column(name = "granted_by")
    private @Nullable UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private @Nullable String reason;

    /** Who gives and takes it with the groups there; null for the administrator's own. */
    private @Nullable String provider;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_reason")
    private @Nullable String revokedReason;

    @SuppressWarnings("NullAway") // for the persistence provider, which fills the fields
    protected RoleGrant() {}

    /** @param reason why, or null where the register gives a right with what it registers */
    RoleGrant(UUID account, Grant grant, @Nullable String reason, @Nullable UUID grantedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.role = grant.role();
        this.region = grant.region();
        this.office = grant.office();
        this.company = grant.company();
        this.leader = grant.leader();
        this.youngPerson = grant.youngPerson();
        this.cleared = grant.cleared();
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** A right that follows from the directory's groups. */
    static RoleGrant ofDirectory(UUID account, Grant grant, Instant now) {
        RoleGrant given = new RoleGrant(account, grant, null, null, now);
        given.provider = SignInWay.ENTRA.name();
        return given;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public Grant grant() {
        return new Grant(role, region, office, company, leader, youngPerson, cleared);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public @Nullable UUID grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable UUID revokedBy() {
        return revokedBy;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public @Nullable String revokedReason() {
        return revokedReason;
    }

    public boolean isOfDirectory() {
        return provider != null;
    }

    void revoke(@Nullable UUID by, @Nullable String why, Instant now) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = now;
            revokedReason = why;
        }
    }
}
