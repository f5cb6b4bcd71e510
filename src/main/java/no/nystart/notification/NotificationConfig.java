package no.nystart.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "nystart.notices")
public interface NotificationConfig {

    /** From the end of one round to the next. */
    @WithDefault("5s")
    Duration every();
}
