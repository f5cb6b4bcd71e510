package no.nystart.followup.calendar;

import no.nystart.placement.agreement.Span;

/** Days on which nobody is expected at work, so that check-ins move and deadlines wait. */
public record Stop(Reason reason, Span days) {

    /** Why nobody is. */
    public enum Reason {
        /** The placement is at a standstill. */
        PAUSE,
        /** The company is closed, for all its placements alike. */
        CLOSURE,
        /** Holiday that the young person and the company have agreed on. */
        HOLIDAY
    }
}
