package no.nystart.programme.guide;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much a guide in a full position has room for. Nobody has measured it: the defaults are Nystart's own, and whoever runs
 * a programme sets what holds there.
 */
@ConfigMapping(prefix = "nystart.guides.full-position")
public interface FullPosition {

    /** {@code NYSTART_GUIDES_FULL_POSITION_UNITS}. */
    @WithDefault("8")
    int units();

    /** {@code NYSTART_GUIDES_FULL_POSITION_TASKS}: measures and follow-ups of the units that are not done. */
    @WithDefault("48")
    int tasks();
}
