package no.nystart.improvement.page;

import no.nystart.improvement.escalation.Escalation;

/**
 * A matter on its way up, or back.
 *
 * @param from the name of the board that lifted it
 * @param to the name of the board that answers
 * @param by the name of whoever lifted it
 */
public record EscalationLine(Escalation escalation, String from, String to, String by) {

    /** Where it is answered. */
    public String path() {
        return "/boards/" + escalation.to() + "/escalations/" + escalation.id();
    }
}
