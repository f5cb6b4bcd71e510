package no.nystart.matching.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.SolveProgress;
import no.nystart.matching.solve.StopSignal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run's progress while it is solved, in a thread of its own so that the solver never waits for the database,
 * and hears there whether somebody wants it to stop. When the database is away, it tries again.
 */
final class Recorder implements SolveProgress, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Recorder.class);
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** Of the points that came within one pause, the curve needs no more. */
    private static final int MOST_AT_ONCE = 20;

    private final RunLedger ledger;
    private final RunClaim claim;
    private final StopSignal stop;
    private final long began = System.nanoTime();
    private final ScheduledExecutorService thread;

    // guarded by this
    private final List<RunPoint> fresh = new ArrayList<>();
    private @Nullable Supplier<Solution> best;
    private long bestTotal = Long.MAX_VALUE;
    private long steps;

    // the recording thread's own
    private int written;

    // what it has heard, read by the solver's
    private volatile boolean stopAsked;
    private volatile boolean fencedOff;

    Recorder(RunLedger ledger, RunClaim claim, StopSignal stop) {
        this.ledger = ledger;
        this.claim = claim;
        this.stop = stop;
        this.written = claim.points();
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("run-" + claim.run()).daemon().factory());
        thread.scheduleWithFixedDelay(this::record, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void at(Moment moment) {
        fresh.add(RunPoint.of(moment, spent(), claim.bound()));
        steps = moment.steps();
        if (moment.bestTotal() < bestTotal) {
            bestTotal = moment.bestTotal();
            best = moment.best();
        }
    }

    /** Time spent on the run by all its workers so far. */
    Duration spent() {
        return claim.spent().plusNanos(System.nanoTime() - began);
    }

    /** Whether the run belongs to somebody else by now. */
    boolean isFencedOff() {
        return fencedOff;
    }

    boolean isStopAsked() {
        return stopAsked;
    }

    /** Writes what is left and ends the thread. */
    @Override
    public void close() {
        thread.close();
        record();
    }

    private void record() {
        if (fencedOff) {
            return;
        }
        List<RunPoint> points;
        @Nullable Supplier<Solution> found;
        long stepsTaken;
        synchronized (this) {
            points = thinned(fresh);
            found = best;
            stepsTaken = steps;
            fresh.clear();
            best = null;
        }
        try {
            Solution solution = found == null ? null : found.get();
            boolean asked = ledger.keep(claim, new RunLedger.Progress(spent(), stepsTaken, written, points, solution));
            written += points.size();
            stopAsked = asked;
            if (asked) {
                stop.stop();
            }
        } catch (RunLedger.FencedOff taken) {
            LOG.infof("%s: left to its new worker", taken.getMessage());
            fencedOff = true;
            stop.stop();
        } catch (SQLException | RuntimeException away) {
            LOG.warnf(away, "Progress of run %s could not be written; trying again", claim.run());
            putBack(points, found);
        }
    }

    private synchronized void putBack(List<RunPoint> points, @Nullable Supplier<Solution> found) {
        fresh.addAll(0, points);
        if (best == null) {
            best = found;
        }
    }

    /** The last is always among them. */
    private static List<RunPoint> thinned(List<RunPoint> points) {
        int step = (points.size() + MOST_AT_ONCE - 1) / MOST_AT_ONCE;
        List<RunPoint> kept = new ArrayList<>();
        for (int index = points.size() - 1; index >= 0; index -= step) {
            kept.addFirst(points.get(index));
        }
        return kept;
    }
}
