package no.nystart.placement.life;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as somebody recorded it.
 *
 * @param by account of who did
 * @param why in words, possibly empty
 */
public record Recorded(PlacementEvent event, UUID by, String why, Instant at) {

    public Recorded {
        why = why.strip();
    }
}
