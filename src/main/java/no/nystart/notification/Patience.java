package no.nystart.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How often something that nobody took is tried again: soon at first, for most of a day in all. */
final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private Patience() {}

    /** How long to wait after so many tries that failed; empty when it was the last. */
    static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
