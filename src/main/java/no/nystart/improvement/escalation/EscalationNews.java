package no.nystart.improvement.escalation;

import java.util.UUID;

/** What becomes of what is lifted, told within the transaction that makes it so. */
public sealed interface EscalationNews {

    UUID escalation();

    /** To the board above. */
    record Lifted(UUID escalation, UUID to) implements EscalationNews {}

    /** Back to whoever lifted it. */
    record Answered(UUID escalation, UUID liftedBy) implements EscalationNews {}
}
