package no.nystart.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the database puts its log aside, so that a backup can be brought forward to any moment since. */
record LogArchive(Path folder) {

    /** What PostgreSQL and the shell would take for something else than a name. */
    private static final Pattern MISUNDERSTOOD = Pattern.compile("[\"'`$%\\\\\n]");

    LogArchive {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * As {@code NYSTART_ARCHIVE} says; empty when it says nothing.
     *
     * @throws LaunchFailure when the folder cannot be used
     */
    static Optional<LogArchive> in(Map<String, String> environment) throws LaunchFailure {
        String named = environment.getOrDefault("NYSTART_ARCHIVE", "");
        if (named.isBlank()) {
            return Optional.empty();
        }
        LogArchive archive = new LogArchive(Path.of(named));
        try {
            Files.createDirectories(archive.folder());
        } catch (IOException e) {
            throw new LaunchFailure("The archive " + archive.folder() + " cannot be used: " + e.getMessage(), e);
        }
        plain(archive.folder());
        return Optional.of(archive);
    }

    /** Runs in PostgreSQL for each piece of the log: a piece is in the archive whole, on disk, or not at all. */
    String keeping() {
        return "cmp -s \"%p\" \"{}/%f\" || { test ! -e \"{}/%f\"".replace("{}", folder.toString())
                + " && dd if=\"%p\" of=\"{}/%f.part\" bs=1048576 conv=fsync 2>/dev/null && mv \"{}/%f.part\" \"{}/%f\"; }"
                        .replace("{}", folder.toString());
    }

    /**
     * Runs in PostgreSQL for each piece that a restore needs.
     *
     * @param rest what of the log was not in the archive yet, where it could be saved
     */
    String fetching(@Nullable Path rest) throws LaunchFailure {
        List<Path> folders = Stream.of(folder, rest)
                .flatMap(Stream::ofNullable)
                .map(Path::toAbsolutePath)
                .toList();
        for (Path each : folders) {
            plain(each);
        }
        return folders.stream()
                .map(each -> "cp \"" + each + "/%f\" \"%p\" 2>/dev/null")
                .collect(Collectors.joining(" || "));
    }

    private static void plain(Path folder) throws LaunchFailure {
        if (MISUNDERSTOOD.matcher(folder.toString()).find()) {
            throw new LaunchFailure("The name of the folder " + folder
                    + " has signs that the database's shell would misunderstand; choose another.");
        }
    }
}
