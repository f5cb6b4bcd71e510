package no.nystart.followup.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is worried about a placement; about what does not matter here.
 *
 * @param closed first day on which nobody is any longer, or null
 */
public record Concern(UUID id, LocalDate opened, @Nullable LocalDate closed) {

    public Concern {
        if (closed != null && closed.isBefore(opened)) {
            throw new IllegalArgumentException("Opened " + opened + ", closed " + closed);
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && (closed == null || day.isBefore(closed));
    }
}
