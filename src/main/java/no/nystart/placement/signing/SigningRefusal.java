package no.nystart.placement.signing;

import no.nystart.common.Refusal;

/** Why an agreement cannot be written, sent or signed as it stands. */
public enum SigningRefusal implements Refusal {
    /** The match is not agreed on by both sides. */
    NOT_AGREED_YET(409),
    /** There is one already. */
    AGREEMENT_EXISTS(409),
    VERSION_IN_WORK(409),
    VERSION_HAS_MOVED_ON(409),
    /** The hash that was seen is not the one to sign. */
    OTHER_VERSION_SEEN(409),
    NOTHING_CHANGED(400),
    WHY_MISSING(400),
    /** The placement has changed already, and the agreement must follow. */
    FOLLOWS_THE_PLACEMENT(409),
    /** Values: first and last day that the change can hold from. */
    VALID_FROM_OUTSIDE(400),
    /** Value: first day that the seat is held. */
    STARTS_BEFORE_OFFER(400),
    ENDS_BEFORE_IT_STARTS(400),
    /** One of the hours of a day is missing. */
    HOURS_INCOMPLETE(400),
    BREAK_TOO_LONG(400),
    /** The leader does not lead this place. */
    LEADS_ELSEWHERE(400),
    /** Values: first and last day on which somebody can have been told. */
    TOLD_WHEN(400),
    NOTHING_TO_CONFIRM(409),
    NOT_HAPPENED_YET(400);

    private final int status;

    SigningRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
