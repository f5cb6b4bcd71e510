package no.nystart.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Writes each line twice: as a row that the database lets nobody change, and in the Common Event Format to the log
 * category {@code audit} ({@code security} for refusals), as NAV's log control reads it. Ids only, no personal data.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Logger AUDIT = Logger.getLogger("audit");
    private static final Logger SECURITY = Logger.getLogger("security");

    private final DataSource database;
    private final Clock wallClock;

    @Inject
    AuditTrail(DataSource database, Clock wallClock) {
        this.database = database;
        this.wallClock = wallClock;
    }

    /** In a transaction of its own: what was shown was shown, whatever else goes wrong. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(AuditLine line) {
        Instant now = wallClock.instant();
        String sql = """
                INSERT INTO audit_line
                    (at, account, account_name, operation, subject_kind, subject, place, outcome, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, now.atOffset(ZoneOffset.UTC));
            insert.setObject(2, line.account());
            insert.setString(3, line.accountName());
            insert.setString(4, line.operation());
            insert.setString(5, line.subjectKind());
            insert.setObject(6, line.subject());
            insert.setString(7, line.place());
            insert.setString(8, line.outcome());
            insert.setString(9, line.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be written", e);
        }
        (line.isRefusal() ? SECURITY : AUDIT).info(cef(line, now));
    }

    /** Header and extension as the Common Event Format has them; values are ids and constants, so none needs escaping. */
    private static String cef(AuditLine line, Instant now) {
        return "CEF:0|Nystart|Nystart|1.0|" + (line.isRefusal() ? "access:denied" : "audit:access") + "|"
                + line.operation() + "|" + (line.isRefusal() ? "WARN" : "INFO")
                + "|end=" + now.toEpochMilli()
                + " suid=" + line.account()
                + (line.subject() == null ? "" : " duid=" + line.subject())
                + " sproc=" + line.operation()
                + " outcome=" + line.outcome()
                + " cs1Label=office cs1=" + line.place();
    }
}
