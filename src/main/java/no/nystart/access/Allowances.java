package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What each account has left of what is costly, at this replica. It fills up again evenly, so that who has used a minute's
 * worth at once gets the next bit soon. Forgotten at a restart, which costs nobody anything.
 */
@ApplicationScoped
class Allowances {

    private static final Duration FULL_AFTER = Duration.ofMinutes(1);
    private static final int MANY = 10_000;

    private record Key(UUID account, Cost cost) {}

    /**
     * @param left of a minute's worth
     * @param at when that was so
     * @param granted whether the last one that was asked for was there
     */
    private record Allowance(double left, Instant at, boolean granted) {

        static Allowance full(Cost cost, Instant now) {
            return new Allowance(cost.perMinute(), now, true);
        }

        Allowance filled(Cost cost, Instant now) {
            double minutes = Math.max(0, Duration.between(at, now).toMillis()) / (double) FULL_AFTER.toMillis();
            return new Allowance(Math.min(cost.perMinute(), left + minutes * cost.perMinute()), now, true);
        }

        Allowance less() {
            return left < 1 ? new Allowance(left, at, false) : new Allowance(left - 1, at, true);
        }
    }

    private final ConcurrentMap<Key, Allowance> allowances = new ConcurrentHashMap<>();
    private final Clock wallClock;

    @Inject
    Allowances(Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** Takes one; false when there is none to take. */
    boolean take(UUID account, Cost cost) {
        Instant now = wallClock.instant();
        if (allowances.size() > MANY) {
            allowances.values().removeIf(allowance -> allowance.at().isBefore(now.minus(FULL_AFTER)));
        }
        return allowances
                .compute(
                        new Key(account, cost),
                        (key, had) -> (had == null ? Allowance.full(cost, now) : had.filled(cost, now)).less())
                .granted();
    }
}
