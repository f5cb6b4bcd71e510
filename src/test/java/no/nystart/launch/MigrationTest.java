package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a database of one's own, made by a step of its own. */
class MigrationTest {

    @TempDir
    Path folder;

    @Test
    void makesTheTablesOnceAndThePagesRoleOwnsNone() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        try {
            Map<String, String> settings = database.configuration();
            Map<String, String> environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    database.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME",
                    "nystart_app",
                    "QUARKUS_FLYWAY_USERNAME",
                    "nystart_owner",
                    "QUARKUS_FLYWAY_PASSWORD",
                    String.valueOf(settings.get("quarkus.flyway.password")));

            assertThat(Migration.run(environment)).isZero();
            assertThat(Migration.run(environment)).isZero();

            try (Connection connection = DriverManager.getConnection(
                            database.jdbcUrl(), "nystart_app", settings.get("quarkus.datasource.password"));
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT max(CAST(version AS integer)), (SELECT count(*) FROM pg_tables WHERE tableowner = current_user)"
                                    + " FROM flyway_schema_history")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(PackagedMigrations.newest());
                assertThat(row.getInt(2)).isZero();
            }
            Map<String, String> wrong = new HashMap<>(environment);
            wrong.put("QUARKUS_FLYWAY_USERNAME", "");
            assertThat(Migration.run(wrong)).isEqualTo(1);
        } finally {
            database.stop();
        }
    }
}
