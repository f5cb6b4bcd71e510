package no.nystart.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that comes with the service, durable as a server's: passwords on every connection, one role that owns
 * the tables and one that uses them.
 */
public final class EmbeddedDatabase {

    private static final String NAME = "nystart";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final EmbeddedPostgres postgres;
    private final DatabaseSecrets secrets;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseSecrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /**
     * Starts the database kept in {@code folder}, making it if there is none. The caller owns the folder.
     *
     * @throws IOException when it cannot be made or started
     */
    public static EmbeddedDatabase start(Path folder) throws IOException {
        return start(folder, null);
    }

    /** @param archive where it puts its log aside; nowhere when null */
    static EmbeddedDatabase start(Path folder, @Nullable LogArchive archive) throws IOException {
        DatabaseSecrets secrets = DatabaseSecrets.in(folder);
        Path cluster = folder.resolve("postgres");
        boolean secured = Files.exists(folder.resolve("database.ready"));
        stopOrphan(cluster);
        if (!secured) {
            // half made by a start that was killed: nothing in it was ever used
            discard(cluster);
        }
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                // as a server's, not as a test's: acknowledged is on disk
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "60")
                .setServerConfig("archive_mode", archive == null ? "off" : "on")
                // after a crash, or restored, it reads its log first
                .setPGStartupWait(PATIENCE)
                // how often which statement ran: for whoever looks after the service, and for tests that count
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setRegisterShutdownHook(false);
        builder.setLocaleConfig("locale", "C.UTF-8");
        builder.setLocaleConfig("encoding", "UTF8");
        if (secured) {
            builder.setConnectConfig("password", secrets.superuser());
        }
        EmbeddedPostgres postgres = builder.start();
        EmbeddedDatabase database = new EmbeddedDatabase(postgres, secrets);
        try {
            if (!secured) {
                database.secure(cluster);
                Files.createFile(folder.resolve("database.ready"));
            }
            if (archive != null) {
                database.archiveTo(archive);
            }
        } catch (SQLException e) {
            throw new IOException("The embedded database could not be given its roles and settings", e);
        }
        return database;
    }

    /** Where the service connects; no password in it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
    }

    /** What Quarkus must be told, as configuration keys and values. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl(),
                "quarkus.datasource.username", "nystart_app",
                "quarkus.datasource.password", secrets.app(),
                "quarkus.flyway.username", "nystart_owner",
                "quarkus.flyway.password", secrets.owner());
    }

    /** Stops it and waits until it has written what it must. */
    public void stop() throws IOException {
        postgres.close();
    }

    /**
     * A fresh cluster trusts everybody on the machine: give it its roles, then passwords for all. The cluster is made
     * anew when this did not come to its end.
     */
    private void secure(Path cluster) throws SQLException, IOException {
        execute(
                postgres.getPostgresDatabase(),
                List.of(
                        "ALTER ROLE postgres PASSWORD '" + secrets.superuser() + "'",
                        "CREATE ROLE nystart_owner LOGIN PASSWORD '" + secrets.owner() + "'",
                        "CREATE ROLE nystart_app LOGIN PASSWORD '" + secrets.app() + "'",
                        "CREATE DATABASE " + NAME + " OWNER nystart_owner"));
        execute(postgres.getDatabase("postgres", NAME), List.of("CREATE EXTENSION pg_stat_statements"));
        Files.writeString(cluster.resolve("pg_hba.conf"), """
                # every connection needs a password, this machine's too
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """);
        execute(postgres.getPostgresDatabase(), List.of("SELECT pg_reload_conf()"));
    }

    /** The command has spaces, which a server's command line here does not bear. */
    private void archiveTo(LogArchive archive) throws SQLException {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            if (inRecovery(statement)) {
                return;
            }
            statement.execute("ALTER SYSTEM SET archive_command = '" + archive.keeping() + "'");
            statement.execute("ALTER SYSTEM SET archive_timeout = '60s'");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static boolean inRecovery(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** For what neither the owner of the tables nor the pages may. */
    Connection asSuperuser() throws SQLException {
        PGSimpleDataSource everything = new PGSimpleDataSource();
        everything.setUrl(jdbcUrl());
        everything.setUser("postgres");
        everything.setPassword(secrets.superuser());
        return everything.getConnection();
    }

    private static void discard(Path cluster) throws IOException {
        if (Files.exists(cluster)) {
            try (Stream<Path> files = Files.walk(cluster)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void execute(DataSource database, List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A killed service leaves its PostgreSQL running; the lock on the folder says that nobody else needs it. */
    private static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().trim().matches("\\d+")) {
            return;
        }
        long pid = Long.parseLong(lines.getFirst().trim());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(EmbeddedDatabase::stop);
    }

    private static void stop(ProcessHandle postmaster) {
        // SIGTERM waits for clients that may be gone for good, so it gets ten seconds; recovery covers the rest
        postmaster.destroy();
        try {
            postmaster.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            postmaster.destroyForcibly();
        }
    }
}
