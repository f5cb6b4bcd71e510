package no.nystart.matching.page;

import java.time.Duration;
import no.nystart.matching.run.MatchingRun;

/**
 * How far a run that goes on has come in its time.
 *
 * @param percent 0..100 of the limit
 */
public record Progress(long percent, Duration spent, Duration limit) {

    static Progress of(MatchingRun run) {
        Duration limit = run.options().limit();
        Duration spent = run.spent().compareTo(limit) > 0 ? limit : run.spent();
        return new Progress(100 * spent.toMillis() / limit.toMillis(), spent, limit);
    }

    public long seconds() {
        return spent.toSeconds();
    }

    public long limitSeconds() {
        return limit.toSeconds();
    }
}
