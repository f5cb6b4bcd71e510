package no.nystart.followup.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be said about a check-in that is still to be held; fired in the transaction of the day's job.
 *
 * @param leader whose check-in it is: a deputy's while one stands in
 * @param on its day in the plan
 */
public record CheckInReminder(UUID placement, UUID youngPerson, UUID leader, LocalDate on, Stage stage) {

    /** How near its day is, or how long ago. */
    public enum Stage {
        /** To the leader: it is on the next day. */
        BEFORE,
        /** To the leader: it was on the day before. */
        AFTER,
        /** To the caseworker: it was three days ago. */
        OVERDUE
    }
}
