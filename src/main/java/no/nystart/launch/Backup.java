package no.nystart.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Copies the embedded database while it is at work: {@code nystart backup FOLDER}. Together with the archive of its log the
 * copy can be brought to any moment since it was taken.
 */
public final class Backup {

    /** The last file of a copy; without it the copy was broken off. */
    static final String COMPLETE = "backup.complete";

    static final String CLUSTER = "postgres";

    /** Beside the cluster: who may connect to it, and that it was made to its end. */
    static final List<String> BESIDE = List.of("database.properties", "database.ready");

    /** Of a running server's own: another one makes them anew. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private Backup() {}

    /** The exit code: 0, 1 when it could not be taken, 2 when it was asked for wrongly. */
    public static int run(Map<String, String> environment, String... arguments) {
        if (arguments.length != 1) {
            System.err.println("nystart backup FOLDER  (of the service that runs on NYSTART_DATA)");
            return 2;
        }
        try {
            long began = System.nanoTime();
            long bytes = take(Path.of(environment.getOrDefault("NYSTART_DATA", "data")), Path.of(arguments[0]));
            System.out.printf(
                    Locale.ROOT,
                    "Backup in %s: %.1f MB, %.1f s%n",
                    arguments[0],
                    bytes / 1e6,
                    (System.nanoTime() - began) / 1e9);
            return 0;
        } catch (LaunchFailure failure) {
            System.err.println(failure.line());
            return 1;
        }
    }

    /**
     * Copies the database at work in {@code data} to {@code wanted}, which appears when the copy is whole.
     *
     * @return bytes copied
     */
    static long take(Path data, Path wanted) throws LaunchFailure {
        Path target = wanted.toAbsolutePath().normalize();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        if (Files.exists(target) || Files.exists(part)) {
            throw new LaunchFailure("The folder " + (Files.exists(part) ? part : target) + " is there already.");
        }
        try (Connection connection = connected(data);
                Statement statement = connection.createStatement()) {
            if (!single(statement, "SHOW archive_mode").equals("on")) {
                throw new LaunchFailure(
                        "The database keeps no archive, and without one a backup is of no use: start the service with NYSTART_ARCHIVE.");
            }
            // the session that begins it must be the one that ends it
            statement.execute("SELECT pg_backup_start('nystart', fast => true)");
            CopyOfFiles copy = new CopyOfFiles(data.resolve(CLUSTER), part.resolve(CLUSTER));
            Files.walkFileTree(data.resolve(CLUSTER), copy);
            try (ResultSet end = statement.executeQuery("SELECT lsn, labelfile FROM pg_backup_stop(true)")) {
                end.next();
                write(part.resolve(CLUSTER).resolve("backup_label"), end.getString("labelfile"));
                for (String name : BESIDE) {
                    copyToDisk(data.resolve(name), part.resolve(name));
                }
                write(part.resolve(COMPLETE), end.getString("lsn") + "\n");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return copy.bytes;
        } catch (IOException | SQLException e) {
            throw new LaunchFailure(
                    "The backup was broken off; what there is of it is in " + part + ": " + e.getMessage(), e);
        }
    }

    private static Connection connected(Path data) throws LaunchFailure, IOException, SQLException {
        Path pidFile = data.resolve(CLUSTER).resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.size() < 4) {
            throw new LaunchFailure(
                    "No database is at work in " + data + "; NYSTART_DATA names the folder of one that is.");
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres");
        database.setUser("postgres");
        database.setPassword(DatabaseSecrets.in(data).superuser());
        return database.getConnection();
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }

    /** Copies a file with its permissions and waits until it is on disk; of a folder, the folder alone. */
    static void copyToDisk(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        if (Files.isDirectory(to)) {
            return;
        }
        try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** A folder file by file; what goes away meanwhile is not needed, says the log. */
    private static final class CopyOfFiles extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;
        private long bytes;

        CopyOfFiles(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Path copy = to.resolve(from.relativize(folder).toString());
            Files.createDirectories(copy);
            if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(folder));
            }
            boolean empty = from.equals(folder.getParent())
                    && LEFT_EMPTY.contains(folder.getFileName().toString());
            return empty ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!LEFT_OUT.contains(file.getFileName().toString())) {
                try {
                    copyToDisk(file, to.resolve(from.relativize(file).toString()));
                    bytes += attributes.size();
                } catch (NoSuchFileException gone) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
