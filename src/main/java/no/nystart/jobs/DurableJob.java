package no.nystart.jobs;

import java.util.UUID;

/**
 * A kind of job that a stage contributes as a bean. Each job of the kind is about one thing, whose id it carries; what it
 * needs to know stands in rows of the stage's own. A job can be carried out more than once, when a worker dies on the
 * way: the stage's rows must bear that.
 */
public interface DurableJob {

    /** What became of an attempt. */
    enum Outcome {
        DONE,
        /** Left off because the worker shuts down: somebody takes it up again at once. */
        LEFT_OFF
    }

    /** Stays the same for ever: waiting jobs are stored under it. */
    String name();

    Lane lane();

    /**
     * Carries the job out, in a worker's thread without a transaction.
     *
     * @param shutdown tells when the worker wants to leave; a long job then keeps what it has and leaves off
     */
    Outcome work(UUID subject, Shutdown shutdown);

    /** Told when an attempt after many has failed and there will be no other. */
    void givenUp(UUID subject, Throwable cause);
}
