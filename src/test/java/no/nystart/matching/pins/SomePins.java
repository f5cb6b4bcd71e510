package no.nystart.matching.pins;

import java.time.Instant;
import java.util.UUID;

/** Pins for tests, in no database. */
public final class SomePins {

    private static final UUID SOMEBODY = new UUID(7, 7);

    private SomePins() {}

    public static Pin pin(UUID youngPerson, UUID place, UUID leader, Instant at) {
        return new Pin(SOMEBODY, youngPerson, place, leader, "they have met", SOMEBODY, at);
    }
}
