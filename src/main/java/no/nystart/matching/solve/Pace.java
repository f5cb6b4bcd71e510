package no.nystart.matching.solve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How far a run goes. The clock, and whoever says stop, are heard between steps only, and a step that they cut short
 * counts for nothing: what a run finds depends on how many steps it took and on nothing else of time's, so as many steps
 * taken again find it again.
 */
final class Pace implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofDays(365);

    private final long startNanos = System.nanoTime();
    private final long limitNanos;
    private final long mostSteps;
    private final StopSignal asked;
    private final StopSignal over = new StopSignal();
    private final Runnable end = over::stop;
    private final CompletableFuture<Void> alarm = new CompletableFuture<>();
    private long steps;

    private Pace(Duration limit, long mostSteps, StopSignal asked) {
        this.limitNanos = (limit.compareTo(LONGEST) > 0 ? LONGEST : limit).toNanos();
        this.mostSteps = mostSteps;
        this.asked = asked;
    }

    /** Until time is up or somebody says stop. */
    static Pace until(Duration limit, StopSignal asked) {
        Pace pace = new Pace(limit, Long.MAX_VALUE, asked);
        pace.alarm.completeOnTimeout(null, pace.limitNanos, TimeUnit.NANOSECONDS);
        pace.listen();
        return pace;
    }

    /** That many steps, however long they take; fewer only where somebody says stop. */
    static Pace steps(long most, StopSignal asked) {
        Pace pace = new Pace(LONGEST, most, asked);
        pace.listen();
        return pace;
    }

    private void listen() {
        alarm.thenRun(end);
        asked.onStop(end);
    }

    boolean isOver() {
        return steps >= mostSteps || isCut();
    }

    /** Whether time is up or somebody said stop: what was under way then may be half done. */
    boolean isCut() {
        if (System.nanoTime() - startNanos >= limitNanos) {
            over.stop();
        }
        return over.isStopped();
    }

    /** Counts a step that came to its end. */
    void count() {
        steps++;
    }

    long steps() {
        return steps;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, limitNanos - (System.nanoTime() - startNanos)));
    }

    /** Runs {@code action} as soon as a step under way is to be cut short, at once if that was before. */
    void whenCut(Runnable action) {
        over.onStop(action);
    }

    void forget(Runnable action) {
        over.forget(action);
    }

    /** Lets go of clock and signal. */
    @Override
    public void close() {
        alarm.cancel(false);
        asked.forget(end);
    }
}
