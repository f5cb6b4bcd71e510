package no.nystart.followup.review;

import java.time.LocalDate;
import java.util.UUID;

/** What happens about a review; fired within the transaction that makes it so. */
public sealed interface ReviewNews {

    UUID placement();

    /** One of the three has not written yet, and the day comes. */
    record Soon(UUID placement, String slot, ReviewParty party, LocalDate on) implements ReviewNews {}

    /** There is a wording of the minutes to agree with. */
    record MinutesWritten(UUID placement, String slot, int wording) implements ReviewNews {}

    record Objected(UUID placement, String slot, ReviewParty party) implements ReviewNews {}
}
