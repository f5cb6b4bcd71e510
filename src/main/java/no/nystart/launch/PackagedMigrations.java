package no.nystart.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The migrations that came with this version. */
final class PackagedMigrations {

    private static final String FOLDER = "db/migration";
    private static final String FIRST = FOLDER + "/V001__access.sql";

    private PackagedMigrations() {}

    /** The jar or folder that holds them. */
    static Path root() {
        URL first =
                Objects.requireNonNull(PackagedMigrations.class.getClassLoader().getResource(FIRST), FIRST);
        String address = first.toString();
        String root = address.substring(0, address.length() - FIRST.length()).replaceFirst("!/$", "");
        return Path.of(URI.create(root.replaceFirst("^jar:", "")));
    }

    /** The number of the last one. */
    static int newest() {
        Path root = root();
        try {
            if (Files.isDirectory(root)) {
                return newest(root.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return newest(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V\\d+__.*"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
        }
    }
}
