package no.nystart.followup.alarm;

import java.util.UUID;

/** What becomes of red flags, told within the transaction that makes it so. */
public sealed interface AlarmNews {

    UUID placement();

    UUID flag();

    /** It has gone up. */
    record Raised(UUID placement, UUID flag) implements AlarmNews {}

    /** Its date has passed: it is the office manager's now. */
    record Escalated(UUID placement, UUID flag) implements AlarmNews {}
}
