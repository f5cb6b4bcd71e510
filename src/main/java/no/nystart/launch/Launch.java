package no.nystart.launch;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Decides mode and database from the environment, starts the embedded one if none is named, then Quarkus. */
public final class Launch {

    private static final String DATABASE_URL = "QUARKUS_DATASOURCE_JDBC_URL";

    private final Map<String, String> environment;
    private final CountDownLatch quarkusStopped = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger();

    @SuppressWarnings("unused") // the folder is owned for as long as this is held
    private @Nullable DataFolder ownedFolder;

    public Launch(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Returns when the service has been stopped, with its exit code. */
    public int run(String... args) {
        try {
            boolean external = environment.containsKey(DATABASE_URL);
            boolean production = external || "production".equals(mode());
            if (production) {
                requireProductionSettings(external);
            }
            new SignInSettings(environment).configuration(production).forEach(System::setProperty);
            System.setProperty("nystart.mode", production ? "production" : "demo");
            if (System.getProperty("quarkus.http.host") == null && !environment.containsKey("QUARKUS_HTTP_HOST")) {
                System.setProperty("quarkus.http.host", production ? "0.0.0.0" : "127.0.0.1");
            }
            if (!external) {
                startEmbedded();
            }
            Quarkus.run(
                    null,
                    (code, problem) -> {
                        exitCode.set(code);
                        if (problem != null) {
                            System.err.println("The service did not start: " + rootOf(problem));
                        }
                        quarkusStopped.countDown();
                    },
                    args);
            return exitCode.get();
        } catch (LaunchFailure failure) {
            System.err.println(failure.line());
            return 1;
        }
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private String mode() throws LaunchFailure {
        String mode = environment.getOrDefault("NYSTART_MODE", "demo").toLowerCase(Locale.ROOT);
        if (!List.of("demo", "production").contains(mode)) {
            throw new LaunchFailure("NYSTART_MODE is demo or production, not " + mode + ".");
        }
        return mode;
    }

    private void startEmbedded() throws LaunchFailure {
        DataFolder folder = DataFolder.own(Path.of(environment.getOrDefault("NYSTART_DATA", "data")));
        ownedFolder = folder;
        System.setProperty("nystart.data", folder.path().toString());
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    folder.path(), LogArchive.in(environment).orElse(null));
            database.configuration().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterQuarkus(database), "embedded-database"));
        } catch (IOException | RuntimeException e) {
            throw new LaunchFailure(
                    "The embedded database in " + folder.path() + " did not start: " + e.getMessage(), e);
        }
    }

    /** Hooks run side by side: requests and jobs that Quarkus still ends need the database until it is through. */
    private void stopAfterQuarkus(EmbeddedDatabase database) {
        try {
            if (!quarkusStopped.await(20, TimeUnit.SECONDS)) {
                System.err.println("The service did not stop in 20 seconds; the embedded database is stopped now.");
            }
            database.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("The embedded database did not stop cleanly: " + e.getMessage());
        }
    }

    /** Where the migration is a step of its own, the service needs no role that owns the tables. */
    private boolean migratesItself() {
        return !"false".equalsIgnoreCase(environment.get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
    }

    /** Production never starts with the demo's secrets or with some missing: every one missing is named at once. */
    private void requireProductionSettings(boolean external) throws LaunchFailure {
        List<String> needed = new ArrayList<>(List.of("NYSTART_KEYSET", "NYSTART_LOOKUP_KEY"));
        if (external) {
            needed.addAll(List.of("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD"));
            if (migratesItself()) {
                needed.addAll(List.of("QUARKUS_FLYWAY_USERNAME", "QUARKUS_FLYWAY_PASSWORD"));
            }
            if ("demo".equals(environment.get("NYSTART_MODE"))) {
                throw new LaunchFailure(
                        "NYSTART_MODE=demo is for the embedded database only; an external one is production. Unset one of NYSTART_MODE and "
                                + DATABASE_URL + ".");
            }
        }
        List<String> missing = needed.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new LaunchFailure("Production mode needs these in the environment: " + String.join(", ", missing)
                    + ". See README.md.");
        }
    }
}
