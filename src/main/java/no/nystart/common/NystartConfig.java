package no.nystart.common;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the environment decides. */
@ConfigMapping(prefix = "nystart")
public interface NystartConfig {

    /** {@code NYSTART_MODE}. */
    Mode mode();

    /** {@code NYSTART_DATA}: the folder of the embedded database, the demo's keys and its mail. */
    Path data();

    /** {@code NYSTART_KEYSET}: the Tink keyset that seals what lies at rest, as JSON in base64; production's only. */
    Optional<String> keyset();

    /** {@code NYSTART_LOOKUP_KEY}: at least 32 bytes in base64, for the hash that national ids are found by. */
    Optional<String> lookupKey();

    /** {@code NYSTART_CODE_LISTS}: a folder with full lists of occupations and postal places. */
    Optional<Path> codeLists();

    /** {@code NYSTART_ADDRESS}: where the service is met from outside, for the links in mails and text messages. */
    Optional<URI> address();

    /** {@code NYSTART_SOLVER_CONFIG}: a folder with a {@code weights.properties} in place of the packaged one. */
    Optional<Path> solverConfig();

    /** What demo mode does by itself. */
    Demo demo();

    /** What demo mode does by itself. */
    interface Demo {

        /** Whether an empty database is filled at start. */
        @WithDefault("true")
        boolean atStart();

        /** {@code NYSTART_DEMO_PAST}: whether the cohorts before it are played then, too. */
        @WithDefault("true")
        boolean past();
    }
}
