package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose disk breaks while people write: what was acknowledged before a moment is there again. */
class BackupTest {

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedBeforeTheMomentIsMissingAndNothingAfterItIsThere() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        LogArchive archive = LogArchive.in(
                        Map.of("NYSTART_ARCHIVE", folder.resolve("archive").toString()))
                .orElseThrow();
        EmbeddedDatabase database = EmbeddedDatabase.start(data, archive);
        int before;
        Instant moment;
        try (Connection connection = connected(database)) {
            execute(connection, "CREATE TABLE written (number integer PRIMARY KEY)");
            int first = write(connection, 1, 40);
            Backup.take(data, folder.resolve("backup"));
            before = write(connection, first + 1, 400);
            moment = now(connection);
            TimeUnit.MILLISECONDS.sleep(20);
            write(connection, before + 1, 60);
        } finally {
            kill(data);
        }

        Path again = folder.resolve("again");
        new Restore(folder.resolve("backup"), archive, moment, data.resolve("postgres/pg_wal")).into(again);

        EmbeddedDatabase restored = EmbeddedDatabase.start(again);
        try (Connection connection = connected(restored)) {
            List<Integer> numbers = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT number FROM written ORDER BY number")) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
            assertThat(numbers).hasSize(before).startsWith(1).endsWith(before);
            write(connection, before + 1, 1);
        } finally {
            restored.stop();
        }
    }

    @Test
    void aBackupWithoutAnArchiveIsRefused() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        try {
            assertThatThrownBy(() -> Backup.take(data, folder.resolve("backup")))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("NYSTART_ARCHIVE");
            assertThat(folder.resolve("backup")).doesNotExist();
        } finally {
            database.stop();
        }
    }

    @Test
    void whereADatabaseIsNothingIsRestored() throws IOException {
        Path backup = Files.createDirectory(folder.resolve("backup"));
        Files.createFile(backup.resolve(Backup.COMPLETE));
        Files.createDirectories(folder.resolve("data/postgres"));
        LogArchive archive = new LogArchive(folder.resolve("archive"));
        assertThatThrownBy(() -> new Restore(backup, archive, null, null).into(folder.resolve("data")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("already");
    }

    @Test
    void aBackupThatWasBrokenOffIsNotRestored() {
        LogArchive archive = new LogArchive(folder.resolve("archive"));
        assertThatThrownBy(() -> new Restore(folder.resolve("half"), archive, null, null).into(folder.resolve("data")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("broken off");
    }

    @Test
    void anArchiveWhoseNameAShellWouldMisunderstandIsRefused() {
        assertThatThrownBy(() -> LogArchive.in(
                        Map.of("NYSTART_ARCHIVE", folder.resolve("a$b").toString())))
                .isInstanceOf(LaunchFailure.class);
    }

    private static Connection connected(EmbeddedDatabase database) throws SQLException {
        Map<String, String> settings = database.configuration();
        return DriverManager.getConnection(
                database.jdbcUrl(), settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password"));
    }

    /** One commit for each number; the last. */
    private static int write(Connection connection, int first, int howMany) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
            for (int number = first; number < first + howMany; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
            }
        }
        return first + howMany - 1;
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the power goes: nothing is written to its end. */
    private static void kill(Path data) throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> workers = postmaster.children().toList();
        postmaster.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        while (postmaster.isAlive() || workers.stream().anyMatch(ProcessHandle::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
