package no.nystart.jobs;

import java.util.ArrayList;
import java.util.List;

/** Tells jobs at work that their worker wants to leave. */
public final class Shutdown {

    private boolean begun;
    private final List<Runnable> told = new ArrayList<>();

    public synchronized boolean hasBegun() {
        return begun;
    }

    /** Runs {@code action} when the worker wants to leave, at once if it already does. */
    public void onBegin(Runnable action) {
        synchronized (this) {
            if (!begun) {
                told.add(action);
                return;
            }
        }
        action.run();
    }

    public synchronized void forget(Runnable action) {
        told.remove(action);
    }

    void begin() {
        List<Runnable> all;
        synchronized (this) {
            begun = true;
            all = List.copyOf(told);
        }
        all.forEach(Runnable::run);
    }
}
