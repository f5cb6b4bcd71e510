package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts from where codes are tried. A code cannot be guessed; this keeps somebody who tries from costing the others
 * anything. Each replica counts by itself.
 */
@ApplicationScoped
public class VerificationTries {

    static final int MOST = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private record Tries(Instant since, int count) {}

    private final Clock wallClock;

    private final Map<String, Tries> byAddress = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES;
        }
    };

    @Inject
    VerificationTries(Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** Counts one try more. @return whether it may be made */
    public synchronized boolean mayTry(String address) {
        Instant now = wallClock.instant();
        Tries tries = byAddress.merge(
                address,
                new Tries(now, 1),
                (before, first) -> before.since().plus(WINDOW).isBefore(now)
                        ? first
                        : new Tries(before.since(), before.count() + 1));
        return tries.count() <= MOST;
    }
}
