package no.nystart.web.figure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How figures are told. */
@ConfigMapping(prefix = "nystart.figures")
public interface FigureConfig {

    /** How long what was read is told again, whoever asks. */
    @WithDefault("10s")
    Duration kept();
}
