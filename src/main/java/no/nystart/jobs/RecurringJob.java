package no.nystart.jobs;

import java.time.Duration;

/** Housekeeping that a stage contributes as a bean: done again and again, by one replica at a time. */
public interface RecurringJob {

    /** Stays the same for ever: the next time is stored under it. */
    String name();

    /** From the end of one time to the next, unless {@code nystart.jobs.every} says otherwise. */
    Duration every();

    /** Does it, in a worker's thread without a transaction; what fails is tried again the next time. */
    void work();
}
