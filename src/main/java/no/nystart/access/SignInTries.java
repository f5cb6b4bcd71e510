package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Slows guessing down without locking anybody out: counted per login together with where the tries come from, so that a
 * stranger's tries from elsewhere do not stop the owner. From the tenth failure on, each try waits longer, at most
 * {@link #LONGEST_WAIT}.
 */
@ApplicationScoped
class SignInTries {

    static final int FREE = 9;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final DataSource database;
    private final Clock wallClock;

    @Inject
    SignInTries(DataSource database, Clock wallClock) {
        this.database = database;
        this.wallClock = wallClock;
    }

    /** Whether a try may be made now. */
    boolean mayTry(String login, String address) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT failures, last_failure FROM sign_in_try WHERE key_hash = ?")) {
            statement.setBytes(1, key(login, address));
            try (ResultSet row = statement.executeQuery()) {
                return !row.next()
                        || !wallClock
                                .instant()
                                .isBefore(row.getObject(2, OffsetDateTime.class)
                                        .toInstant()
                                        .plus(waitAfter(row.getInt(1))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sign-in tries could not be read", e);
        }
    }

    static Duration waitAfter(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(10, failures - FREE));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    void failed(String login, String address) {
        // a day without failures forgets the earlier ones
        update("""
                INSERT INTO sign_in_try (key_hash, failures, last_failure) VALUES (?, 1, ?)
                ON CONFLICT (key_hash) DO UPDATE SET last_failure = excluded.last_failure, failures =
                    CASE WHEN sign_in_try.last_failure < excluded.last_failure - interval '1 day' THEN 1
                         ELSE sign_in_try.failures + 1 END
                """, key(login, address), wallClock.instant());
    }

    void succeeded(String login, String address) {
        update("DELETE FROM sign_in_try WHERE key_hash = ?", key(login, address));
    }

    private void update(String sql, byte[] key, Instant... at) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, key);
            for (int i = 0; i < at.length; i++) {
                statement.setObject(i + 2, at[i].atOffset(ZoneOffset.UTC));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Sign-in tries could not be written", e);
        }
    }

    private static byte[] key(String login, String address) {
        return SecretToken.sha256(Accounts.normalized(login) + "\n" + address);
    }
}
