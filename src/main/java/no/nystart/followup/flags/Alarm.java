package no.nystart.followup.flags;

import java.time.LocalDate;
import no.nystart.followup.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A red flag that is up, and what is done about it.
 *
 * @param since the day on which it went up
 * @param handling what was decided last, or null while nobody has
 */
public record Alarm(
        Flag.Red flag, LocalDate since, @Nullable Handling handling) {

    /** Working days that the caseworker has to decide what to do. */
    static final int DAYS_TO_DECIDE = 3;

    /** Whose task it is. */
    public enum Holder {
        CASEWORKER,
        OFFICE_MANAGER
    }

    /** The last day for what is to be done next: the action, or to decide on one. */
    public LocalDate due(WorkingDays workingDays) {
        return handling == null ? workingDays.after(since, DAYS_TO_DECIDE) : handling.due();
    }

    /** The office manager's from the day after it is due. */
    public Holder holder(LocalDate today, WorkingDays workingDays) {
        return today.isAfter(due(workingDays)) ? Holder.OFFICE_MANAGER : Holder.CASEWORKER;
    }
}
