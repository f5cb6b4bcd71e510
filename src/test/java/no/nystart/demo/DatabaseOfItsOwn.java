package no.nystart.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.nystart.launch.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** A database that no other test sees. */
public class DatabaseOfItsOwn implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedDatabase running;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "test-data-");
            EmbeddedDatabase database = EmbeddedDatabase.start(folder.toAbsolutePath());
            running = database;
            Map<String, String> configuration = new HashMap<>(database.configuration());
            configuration.put("nystart.data", String.valueOf(folder));
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (running != null) {
            try {
                running.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
