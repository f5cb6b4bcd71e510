package no.nystart.common;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** What the environment decides. */
@ConfigMapping(prefix = "nystart")
public interface NystartConfig {

    /** {@code NYSTART_MODE}. */
    Mode mode();

    /** {@code NYSTART_DATA}: the folder of the embedded database, the demo's keys and its mail. */
    Path data();
}
