package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.List;

/** Tells a run, from any thread, to end soon and keep its best. */
public final class StopSignal {

    private boolean stopped;
    private final List<Runnable> waiting = new ArrayList<>();

    /** Asks the run to end; asking again does nothing. */
    public void stop() {
        List<Runnable> told;
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            told = List.copyOf(waiting);
        }
        told.forEach(Runnable::run);
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Runs {@code action} when stopped, at once if that was before. */
    void onStop(Runnable action) {
        synchronized (this) {
            waiting.add(action);
            if (!stopped) {
                return;
            }
        }
        action.run();
    }

    synchronized void forget(Runnable action) {
        waiting.remove(action);
    }
}
