package no.nystart.followup.day;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.plan.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A placement on a list, and why.
 *
 * @param id the flag's, or null for a contact to come
 * @param flag what is up, or null for a contact to come
 * @param slot the contact to come, or null for a flag
 * @param on the day of the contact, or the day on which the flag went up
 * @param due the last day for what is to be done about a red flag, or null
 * @param owner who does it, or null
 */
public record FollowUpLine(
        UUID placement,
        String firstName,
        String lastName,
        String office,
        String company,
        @Nullable UUID id,
        @Nullable Flag flag,
        @Nullable Slot slot,
        LocalDate on,
        @Nullable LocalDate due,
        @Nullable String owner) {

    /** Whether somebody must decide what to do. */
    public boolean red() {
        return flag instanceof Flag.Red;
    }

    /** Names the last row of a page. */
    String cursor() {
        return on + "_" + placement + "_" + (slot == null ? String.valueOf(id) : slot.key());
    }
}
