package no.nystart.placement.life;

import no.nystart.common.Refusal;

/** Why something cannot happen to a placement. */
public enum LifeRefusal implements Refusal {
    NOT_STARTED(409),
    ALREADY_STARTED(409),
    ALREADY_PAUSED(409),
    NOT_PAUSED(409),
    COMPANY_HAS_CLOSED(409),
    PLACEMENT_IS_OVER(409),

    BEFORE_START(400),
    AFTER_END(400),
    NOT_AT_END_YET(400),
    NOT_LATER(400),
    NOT_EARLIER(400),
    ALLOWANCE_USED_UP(400),
    SHORTER_THAN_ALLOWED(400),
    ENDS_BEFORE_CHANGE(400),
    SAME_LEADER(400),
    REASON_NEEDED(400);

    private final int status;

    LifeRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
