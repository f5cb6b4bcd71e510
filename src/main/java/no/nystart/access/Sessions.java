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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of the pages and tokens of the API, both rows. Read on every request together with the account's rights, so
 * that a right taken away and a session ended bite at once; plain JDBC, because this runs before everything else.
 */
@ApplicationScoped
public class Sessions {

    /** Without a request for this long a session is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** However busy, a session is over after this. */
    public static final Duration ABSOLUTE = Duration.ofHours(12);

    /** How often being seen is written down. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private static final String GRANTS = """
            FROM account a LEFT JOIN role_grant g ON g.account = a.id AND g.revoked_at IS NULL
            """;
    private static final String COLUMNS = """
            SELECT a.id, a.login, a.display_name, a.language, t.id AS carried_by, t.%s AS since, %s AS way, %s AS reads_only,
                   g.role, g.region, g.office, g.company, g.leader, g.young_person, g.cleared
            """;
    private static final String BY_SESSION = COLUMNS.formatted("last_seen_at", "t.way", "false") + GRANTS + """
            JOIN session t ON t.account = a.id
            WHERE t.token_hash = ? AND t.ended_at IS NULL AND a.closed_at IS NULL
              AND t.started_at > ? AND t.last_seen_at > ?
            """;
    private static final String BY_API_TOKEN =
            COLUMNS.formatted("created_at", "'API_TOKEN'", "t.reads_only") + GRANTS + """
            JOIN api_token t ON t.account = a.id
            WHERE t.token_hash = ? AND t.revoked_at IS NULL AND a.closed_at IS NULL AND t.expires_at > ?
            """;

    private final DataSource database;
    private final Clock wallClock;

    @Inject
    Sessions(DataSource database, Clock wallClock) {
        this.database = database;
        this.wallClock = wallClock;
    }

    /** Somebody who is signed in, and how; {@code readsOnly} with a token that cannot change anything. */
    record Known(Visitor visitor, SignInWay way, boolean readsOnly) {}

    /** Begins a session with a password; any earlier one that the same browser carried is ended (rotation). */
    public SecretToken begin(UUID account, @Nullable String carried) {
        return begin(account, carried, SignInWay.PASSWORD, null);
    }

    /** @param vouchedBy the session of whoever vouched, as {@link #endVouchedBy} will name it; null for none */
    public SecretToken begin(UUID account, @Nullable String carried, SignInWay way, @Nullable String vouchedBy) {
        if (carried != null) {
            end(carried);
        }
        SecretToken token = SecretToken.fresh();
        Instant now = wallClock.instant();
        update(
                """
                INSERT INTO session (id, token_hash, account, started_at, last_seen_at, way, provider_session)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                token.hash(),
                account,
                now,
                now,
                way.name(),
                vouchedBy == null ? null : SecretToken.sha256(way + "\n" + vouchedBy));
        return token;
    }

    /** Whoever vouched has signed them out: what began with it ends here too. */
    public void endVouchedBy(SignInWay way, String session) {
        update(
                "UPDATE session SET ended_at = ? WHERE provider_session = ? AND ended_at IS NULL",
                wallClock.instant(),
                SecretToken.sha256(way + "\n" + session));
    }

    public void end(String carried) {
        update(
                "UPDATE session SET ended_at = ? WHERE token_hash = ? AND ended_at IS NULL",
                wallClock.instant(),
                new SecretToken(carried).hash());
    }

    /** Ends whatever the account has open: after a new password. */
    void endAllOf(UUID account) {
        update("UPDATE session SET ended_at = ? WHERE account = ? AND ended_at IS NULL", wallClock.instant(), account);
    }

    Optional<Known> ofSession(String carried) {
        Instant now = wallClock.instant();
        byte[] hash = new SecretToken(carried).hash();
        Found found = find(BY_SESSION, hash, now.minus(ABSOLUTE), now.minus(IDLE));
        if (found.known != null && found.since.isBefore(now.minus(SEEN_STEP))) {
            update("UPDATE session SET last_seen_at = ? WHERE token_hash = ?", now, hash);
        }
        return Optional.ofNullable(found.known);
    }

    Optional<Known> ofApiToken(String carried) {
        return Optional.ofNullable(find(BY_API_TOKEN, new SecretToken(carried).hash(), wallClock.instant()).known);
    }

    private record Found(@Nullable Known known, Instant since) {}

    private Found find(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Session could not be read", e);
        }
    }

    private static Found read(ResultSet rows) throws SQLException {
        List<Grant> grants = new ArrayList<>();
        Known known = null;
        Instant since = Instant.EPOCH;
        while (rows.next()) {
            if (rows.getString("role") != null) {
                grants.add(grant(rows));
            }
            since = rows.getObject("since", java.time.OffsetDateTime.class).toInstant();
            Visitor visitor = new Visitor(
                    rows.getObject("id", UUID.class),
                    rows.getString("login"),
                    rows.getString("display_name"),
                    rows.getString("language"),
                    rows.getObject("carried_by", UUID.class),
                    grants);
            known = new Known(visitor, SignInWay.valueOf(rows.getString("way")), rows.getBoolean("reads_only"));
        }
        return new Found(known, since);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                row.getString("region"),
                row.getString("office"),
                row.getObject("company", UUID.class),
                row.getObject("leader", UUID.class),
                row.getObject("young_person", UUID.class),
                row.getBoolean("cleared"));
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Session could not be written", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(
                    i + 1, values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i]);
        }
    }
}
