package no.nystart.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only where the database has been migrated as far as this version needs: where that is a step of its own, a replica
 * that is quicker waits for it. Further is well: every migration leaves the version before it at work.
 */
@Readiness
@ApplicationScoped
public class TablesAreThere implements HealthCheck {

    private static final String REACHED =
            "SELECT coalesce(max(CAST(version AS integer)), 0) FROM flyway_schema_history WHERE success AND version IS NOT NULL";

    private final DataSource database;
    private final int needed;

    @Inject
    TablesAreThere(DataSource database) {
        this(database, PackagedMigrations.newest());
    }

    TablesAreThere(DataSource database, int needed) {
        this.database = database;
        this.needed = needed;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Tables are as this version needs them")
                .withData("needed", needed);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REACHED)) {
            row.next();
            int reached = row.getInt(1);
            return answer.withData("reached", reached).status(reached >= needed).build();
        } catch (SQLException e) {
            return answer.down().build();
        }
    }
}
