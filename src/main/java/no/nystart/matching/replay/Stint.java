package no.nystart.matching.replay;

import java.time.Duration;
import no.nystart.matching.solve.Engine;

/**
 * One worker's part of a run.
 *
 * @param limit that the worker had left; it decides how much of its steps is for what
 * @param steps taken by when the next worker took over, or the run ended; at least 0
 */
public record Stint(Duration limit, long steps, Engine engine) {

    public Stint {
        if (!limit.isPositive() || steps < 0) {
            throw new IllegalArgumentException("limit " + limit + ", steps " + steps);
        }
    }
}
