package no.nystart.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Has no password until an invitation is used; what it may stands in {@link RoleGrant}. */
@Entity
@Table(name = "account")
public class Account {

    public static final int SHORTEST_PASSWORD = 12;

    /** Work factor: some tenths of a second on the machines this runs on. */
    private static final int BCRYPT_COST = 11;

    @Id
    private UUID id;

    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private String language = "nb";

    private boolean demo;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway") // for the persistence provider, which fills the fields
    protected Account() {}

    Account(String login, String displayName, boolean demo, Instant now) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.displayName = displayName;
        this.demo = demo;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public long version() {
        return version;
    }

    /** @throws Refused when it is shorter than {@value #SHORTEST_PASSWORD} characters or longer than bcrypt reads */
    void choosePassword(String password) {
        passwordHash = hashed(password);
    }

    /** For the demo's accounts, which share one password: hashing is slow on purpose, once is enough. */
    void choosePasswordOf(Account other) {
        passwordHash = other.passwordHash;
    }

    private static String hashed(String password) {
        if (password.length() < SHORTEST_PASSWORD
                || password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > 72) {
            throw Refused.because(
                    AccessRefusal.PASSWORD_LENGTH,
                    List.of(Fault.of("password", AccessRefusal.PASSWORD_LENGTH, SHORTEST_PASSWORD)));
        }
        return BcryptUtil.bcryptHash(password, BCRYPT_COST);
    }

    boolean hasPassword(String password) {
        return passwordHash != null && BcryptUtil.matches(password, passwordHash);
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }
}
