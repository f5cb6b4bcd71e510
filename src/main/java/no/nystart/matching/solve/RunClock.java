package no.nystart.matching.solve;

import java.time.Duration;

/** When a run must end, and whether it was told to. */
final class RunClock {

    private final long startNanos = System.nanoTime();
    private final long limitNanos;
    private final StopSignal stop;

    RunClock(Duration limit, StopSignal stop) {
        this.limitNanos =
                limit.compareTo(Duration.ofDays(365)) > 0 ? Duration.ofDays(365).toNanos() : limit.toNanos();
        this.stop = stop;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, limitNanos - (System.nanoTime() - startNanos)));
    }

    boolean isOver() {
        return stop.isStopped() || System.nanoTime() - startNanos >= limitNanos;
    }
}
