package no.nystart.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only where an acknowledged write is on disk and the rules that the database holds cannot be walked round: a role
 * that owns the trail could change it, and a superuser sees people that row-level security hides.
 */
@Readiness
@ApplicationScoped
public class DatabaseKeepsPromises implements HealthCheck {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String UNDER_THE_RULES = """
            SELECT NOT (rolsuper OR rolbypassrls)
                   AND NOT pg_has_role(current_user, (SELECT tableowner FROM pg_tables
                                                      WHERE schemaname = 'public' AND tablename = 'audit_line'), 'MEMBER')
                   AND NOT has_table_privilege('public.audit_line', 'UPDATE, DELETE, TRUNCATE')
            FROM pg_roles WHERE rolname = current_user
            """;

    private final DataSource database;

    @Inject
    DatabaseKeepsPromises(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Database keeps what is promised of it");
        boolean kept = true;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                String value = single(statement, "SHOW " + setting);
                answer.withData(setting, value);
                kept &= value.equals("on");
            }
            boolean underTheRules = single(statement, UNDER_THE_RULES).equals("t");
            answer.withData("role is under the database's rules", underTheRules);
            return answer.status(kept && underTheRules).build();
        } catch (SQLException e) {
            return answer.down().build();
        }
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
