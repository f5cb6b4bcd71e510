package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.access.vault.Vault;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The rows of answers given, each written in its write's own transaction. An answer tells again what was written, a
 * telephone number among it: it lies sealed, with the ids of all that it is about beside it.
 */
@ApplicationScoped
class IdempotentAnswers {

    static final String FIELD = "answer";

    private final DataSource database;
    private final Vault vault;
    private final Clock wallClock;

    @Inject
    IdempotentAnswers(DataSource database, Vault vault, Clock wallClock) {
        this.database = database;
        this.vault = vault;
        this.wallClock = wallClock;
    }

    /**
     * Takes the key for this transaction.
     *
     * @return the answer given under it before, or null
     * @throws Refused when another request with the key is still under way
     */
    IdempotentWrites.@Nullable IdempotentAnswer find(UUID account, String key) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 7))")) {
                lock.setString(1, account + " " + key);
                try (ResultSet row = lock.executeQuery()) {
                    if (!row.next() || !row.getBoolean(1)) {
                        throw Refused.because(CommonRefusal.KEY_STILL_IN_FLIGHT);
                    }
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT request_hash, status, location, etag, sealed FROM idempotent_answer WHERE account = ? AND key = ?")) {
                statement.setObject(1, account);
                statement.setString(2, key);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? new IdempotentWrites.IdempotentAnswer(
                                    row.getBytes(1),
                                    row.getInt(2),
                                    row.getString(3),
                                    row.getString(4),
                                    opened(account, row.getBytes(5)))
                            : null;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Earlier answers could not be read", e);
        }
    }

    private @Nullable String opened(UUID account, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(sealed, account, FIELD);
    }

    /** @param about ids of people and things, by which it is found when one of them is to be forgotten */
    void keep(
            UUID account,
            String key,
            byte[] requestHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body,
            Set<UUID> about) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO idempotent_answer
                            (account, key, request_hash, status, location, etag, sealed, about, answered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, account);
            insert.setString(2, key);
            insert.setBytes(3, requestHash);
            insert.setInt(4, status);
            insert.setString(5, location);
            insert.setString(6, etag);
            insert.setBytes(7, body == null ? null : vault.seal(body, account, FIELD));
            Array ids = connection.createArrayOf("uuid", about.toArray());
            insert.setArray(8, ids);
            insert.setObject(9, wallClock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be kept", e);
        }
    }
}
