package no.nystart.launch;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the tables of an external database to what this version needs, and does nothing else: {@code nystart migrate}, a
 * step of its own before the replicas of a new version start. They can then do without the role that owns the tables.
 */
public final class Migration {

    private static final int TRIES_TO_CONNECT = 12;

    private static final List<String> NEEDED = List.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_FLYWAY_USERNAME",
            "QUARKUS_FLYWAY_PASSWORD");

    private Migration() {}

    /** The exit code: 0 when the tables are as they must be, 1 when not. */
    public static int run(Map<String, String> environment) {
        List<String> missing = NEEDED.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            System.err.println("nystart migrate needs these in the environment: " + String.join(", ", missing)
                    + ". See src/docs/operations.md.");
            return 1;
        }
        try {
            MigrateResult result = flyway(environment).migrate();
            result.migrations.forEach(
                    done -> System.out.printf("V%s %s, %d ms%n", done.version, done.description, done.executionTime));
            System.out.println(
                    result.migrationsExecuted == 0
                            ? "Nothing to do: the tables are as this version needs them."
                            : "The tables are as this version needs them.");
            return 0;
        } catch (FlywayException e) {
            System.err.println("The tables were not changed, or not to the end: " + e.getMessage());
            return 1;
        }
    }

    private static Flyway flyway(Map<String, String> environment) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(environment.get("QUARKUS_DATASOURCE_JDBC_URL"));
        owner.setUser(environment.get("QUARKUS_FLYWAY_USERNAME"));
        owner.setPassword(environment.get("QUARKUS_FLYWAY_PASSWORD"));
        return Flyway.configure(ownFiles())
                .dataSource(owner)
                .placeholders(Map.of("appRole", environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", "")))
                .locations("classpath:db/migration")
                .connectRetries(TRIES_TO_CONNECT)
                .load();
    }

    /** Flyway lists folders of jars that it knows; the packaged service's own loader is none of them. */
    private static ClassLoader ownFiles() {
        try {
            return new URLClassLoader(
                    new URL[] {PackagedMigrations.root().toUri().toURL()}, Migration.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("No address of the own files " + PackagedMigrations.root(), e);
        }
    }
}
