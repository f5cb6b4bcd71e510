package no.nystart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.nystart.launch.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL for all tests of a run, secured as the service's own is; emptied between Quarkus starts. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static @Nullable EmbeddedDatabase running;
    private static @Nullable Path folder;

    /** For tests that have to cut it off. */
    public static synchronized EmbeddedDatabase running() {
        return Objects.requireNonNull(running);
    }

    @Override
    public Map<String, String> start() {
        return new HashMap<>(configuration());
    }

    private static synchronized Map<String, String> configuration() {
        try {
            if (running == null) {
                folder = Files.createTempDirectory(Path.of("target"), "test-data-");
                EmbeddedDatabase database = EmbeddedDatabase.start(folder.toAbsolutePath());
                running = database;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            }
            Map<String, String> configuration = new HashMap<>(running.configuration());
            configuration.put("nystart.data", String.valueOf(folder));
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // kept for the next Quarkus start; the virtual machine's end stops it
    }
}
