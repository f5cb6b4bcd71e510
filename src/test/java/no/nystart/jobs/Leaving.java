package no.nystart.jobs;

/** What a job is told whose worker wants to leave. */
public final class Leaving {

    private Leaving() {}

    public static Shutdown worker() {
        Shutdown shutdown = new Shutdown();
        shutdown.begin();
        return shutdown;
    }
}
