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
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.delivery.Mail;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Has no password until an invitation is used; what it may stands in {@link RoleGrant}. */
@Entity
@Table(name = "account")
public class Account {

    public static final int SHORTEST_PASSWORD = 12;

    /** Work factor: some tenths of a second on the machines this runs on. */
    private static final int BCRYPT_COST = 11;

    private static final int LONGEST_EMAIL = 200;

    @Id
    private UUID id;

    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private String language = "nb";

    private @Nullable String email;

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

    /** nb, nn or en. */
    public String language() {
        return language;
    }

    /** Where the holder is told of what waits; null for who is not written to. */
    public @Nullable String email() {
        return email;
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

    /** @param tag nb, nn or en */
    void speak(String tag) {
        language = tag;
    }

    /** @throws Refused when it cannot be an address; empty for none */
    void writeTo(String address) {
        String typed = address.strip();
        if (!typed.isEmpty()
                && (typed.length() > LONGEST_EMAIL
                        || !Mail.ADDRESS.matcher(typed).matches())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("email", CommonRefusal.EMAIL_UNREADABLE, typed)));
        }
        email = typed.isEmpty() ? null : typed;
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
