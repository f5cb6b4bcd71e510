package no.nystart.followup.review;

import no.nystart.common.Refusal;

/** Why something about a review is refused. */
public enum ReviewRefusal implements Refusal {
    /** The others read it by now: what was written stays. */
    REVIEW_HAS_BEGUN(409),
    /** Its day is more than a week ahead. */
    REVIEW_LIES_AHEAD(409),
    NO_MINUTES_YET(409),
    /** There is a newer one. */
    OTHER_WORDING_SEEN(409),
    ANSWERED_MINUTES_OTHERWISE(409),
    /** All three have agreed with the minutes. */
    MINUTES_AGREED(409),
    NO_NEXT_STEP(400),
    HELD_OUTSIDE(400),
    STEP_DUE_IN_THE_PAST(400);

    private final int status;

    ReviewRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
