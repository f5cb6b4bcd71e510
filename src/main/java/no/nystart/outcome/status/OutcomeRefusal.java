package no.nystart.outcome.status;

import no.nystart.common.Refusal;

/** Why it cannot be told how somebody stands. */
public enum OutcomeRefusal implements Refusal {
    /** The placement has not ended, or not so long ago. */
    OUTCOME_TOO_EARLY(400),
    /** The young person went on at another place: it is told there. */
    OUTCOME_ELSEWHERE(409),
    /** Nobody came on a single day. */
    OUTCOME_WITHOUT_PLACEMENT(409),
    /** No young person of the own office with this national id has been in a placement. */
    OUTCOME_OF_NOBODY_HERE(400),
    /** Somebody has told something else of this moment. */
    OUTCOME_KNOWN_OTHERWISE(409);

    private final int status;

    OutcomeRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
