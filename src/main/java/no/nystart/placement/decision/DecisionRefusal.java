package no.nystart.placement.decision;

import no.nystart.common.Refusal;

/** What can be refused about decisions and answers, and why. */
public enum DecisionRefusal implements Refusal {
    /** The run proposes no place for the young person. */
    NOTHING_PROPOSED(409),
    /** The run has not been presented to the offices. */
    NOT_RELEASED(409),
    /** A newer run of the cohort has been presented. */
    NEWER_PROPOSAL(409),
    /** The last possible day has passed. */
    PROPOSAL_OVER(409),
    /** Somebody hidden is in no shared run. */
    PLACED_BY_HAND(409),
    /** The young person has left the programme. */
    HAS_LEFT(409),
    /** An earlier acceptance still waits for answers. */
    ANSWERS_AWAITED(409),
    /** Nobody is asked any more. */
    ANSWERS_CLOSED(409),
    /** The date to answer by has passed. */
    ANSWER_TOO_LATE(409),
    /** This side has answered, and otherwise. */
    ANSWERED_OTHERWISE(409),
    /** The date has been put off before. */
    PUT_OFF_BEFORE(409),
    /** The new date does not come after the old one, or too long after it; values: first and last possible. */
    DATE_NOT_LATER(400),
    /** They were told before they were asked, or in the future; values: first and last possible. */
    TOLD_OUTSIDE(400),
    /** The offer that was chosen does not exist any more. */
    OFFER_GONE(409),
    /** Nobody on this side has asked for a talk. */
    NO_TALK_WANTED(409);

    private final int status;

    DecisionRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
