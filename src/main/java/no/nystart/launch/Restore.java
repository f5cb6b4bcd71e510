package no.nystart.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a data folder of a backup and the archive of the log: {@code nystart restore BACKUP [--to INSTANT] [--wal FOLDER]},
 * into the folder that {@code NYSTART_DATA} names. Nothing that was acknowledged before the instant is missing, as far as
 * archive and rest of the log reach.
 */
public final class Restore {

    private static final String USAGE =
            "nystart restore BACKUP [--to 2027-02-11T13:45:00Z] [--wal BROKEN/postgres/pg_wal]  (into the empty NYSTART_DATA, from NYSTART_ARCHIVE)";

    /** While it reads its settings the server knows no name of a zone, not even Z. */
    private static final DateTimeFormatter OFFSET_IN_FIGURES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private final Path backup;
    private final LogArchive archive;

    /** Everything there is when null. */
    private final @Nullable Instant until;

    /** What was not in the archive yet, saved from the folder that broke. */
    private final @Nullable Path rest;

    Restore(Path backup, LogArchive archive, @Nullable Instant until, @Nullable Path rest) {
        this.backup = backup;
        this.archive = archive;
        this.until = until;
        this.rest = rest;
    }

    /** The exit code: 0, 1 when it did not come to its end, 2 when it was asked for wrongly. */
    public static int run(Map<String, String> environment, String... arguments) {
        List<String> given = Arrays.asList(arguments);
        if (given.isEmpty() || given.size() % 2 == 0) {
            System.err.println(USAGE);
            return 2;
        }
        Instant until = null;
        Path rest = null;
        try {
            for (int i = 1; i < given.size(); i += 2) {
                switch (given.get(i)) {
                    case "--to" -> until = Instant.parse(given.get(i + 1));
                    case "--wal" -> rest = Path.of(given.get(i + 1));
                    default -> {
                        System.err.println(USAGE);
                        return 2;
                    }
                }
            }
            LogArchive archive = LogArchive.in(environment)
                    .orElseThrow(() -> new LaunchFailure("NYSTART_ARCHIVE does not say where the log is."));
            long began = System.nanoTime();
            String lived = new Restore(Path.of(given.getFirst()), archive, until, rest)
                    .into(Path.of(environment.getOrDefault("NYSTART_DATA", "data")));
            System.out.printf(Locale.ROOT, "Restored up to %s, %.1f s%n", lived, (System.nanoTime() - began) / 1e9);
            return 0;
        } catch (DateTimeParseException e) {
            System.err.println("Not an instant such as 2027-02-11T13:45:00Z: " + e.getParsedString());
            return 2;
        } catch (LaunchFailure failure) {
            System.err.println(failure.line());
            return 1;
        }
    }

    /**
     * Leaves a folder on which the service can be started.
     *
     * @return when the last of what is in it was committed
     */
    String into(Path data) throws LaunchFailure {
        if (!Files.exists(backup.resolve(Backup.COMPLETE))) {
            throw new LaunchFailure(backup + " is no backup, or one that was broken off.");
        }
        Path cluster = data.resolve(Backup.CLUSTER);
        if (Files.exists(cluster)) {
            throw new LaunchFailure("There is a database in " + data + " already; restore into a folder of its own.");
        }
        DataFolder owned = DataFolder.own(data);
        try {
            copy(backup.resolve(Backup.CLUSTER), cluster);
            for (String name : Backup.BESIDE) {
                Backup.copyToDisk(backup.resolve(name), owned.path().resolve(name));
            }
            Files.writeString(
                    cluster.resolve("postgresql.auto.conf"),
                    settings(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            Files.createFile(cluster.resolve("recovery.signal"));
            return broughtForward(owned.path());
        } catch (IOException | SQLException e) {
            throw new LaunchFailure(
                    "The database did not come up. If the log ends before the instant asked for, leave --to away to get"
                            + " everything there is: " + e.getMessage(),
                    e);
        } finally {
            owned.leave();
        }
    }

    private String settings() throws LaunchFailure {
        return "restore_command = '" + archive.fetching(rest) + "'\n"
                + (until == null ? "" : "recovery_target_time = '" + OFFSET_IN_FIGURES.format(until) + "'\n")
                + "recovery_target_action = 'promote'\n";
    }

    private String broughtForward(Path data) throws IOException, SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data, archive);
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            while (single(statement, "SELECT pg_is_in_recovery()").equals("t")) {
                pause();
            }
            String lived = single(
                    statement,
                    "SELECT coalesce(to_char(pg_last_xact_replay_timestamp() AT TIME ZONE 'UTC',"
                            + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), 'the backup''s end')");
            for (String setting : List.of("restore_command", "recovery_target_time", "recovery_target_action")) {
                statement.execute("ALTER SYSTEM RESET " + setting);
            }
            return lived;
        } finally {
            database.stop();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Backup.copyToDisk(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the log was read", e);
        }
    }
}
