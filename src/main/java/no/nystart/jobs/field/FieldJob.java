package no.nystart.jobs.field;

import java.time.LocalDate;

/**
 * What a stage contributes as a bean because something is due on a date of the field: reminders, deadlines, alarms. Done
 * once for each of the field's days, in their order: every day in production, each day passed when the demo's date is
 * moved, and the days missed while the service was down, when it is back.
 */
public interface FieldJob {

    /** Stays the same for ever: up to which day it has been done is stored under it. */
    String name();

    /**
     * Does what this day asks for, in a transaction of its own that also notes the day as done; what fails is tried again
     * in a while, and the days after it wait. There is no visitor, so nobody hidden is seen unless {@link #seesHidden}. Keep
     * it short: what takes long, or reaches the outside, is handed in as a durable job.
     *
     * @param today the day; days made up for late lie before {@code FieldClock.today()}
     */
    void on(LocalDate today);

    /**
     * Whether it looks after people with address protection and shielded people too. Only where all that comes of it is as
     * hidden as they are: rows of theirs alone behind the same policies, and notices that name them as whom they concern;
     * nothing that is counted, listed or sent for somebody who is not cleared.
     */
    default boolean seesHidden() {
        return false;
    }
}
