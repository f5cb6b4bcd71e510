package no.nystart.improvement.intervision;

import no.nystart.common.Refusal;

/** Why something about intervision is refused. */
public enum IntervisionRefusal implements Refusal {
    SESSION_IN_THE_PAST(400),
    TIME_UNREADABLE(400),
    /** Confidentiality comes first. */
    NOT_SIGNED(409),
    SESSION_ENDED(409),
    SESSION_NOT_BEGUN(409),
    /** Somebody else has gone on to another step. */
    OTHER_STEP_NOW(409),
    /** Not one to come, of the office's region. */
    NO_SUCH_SESSION(400),
    /** One case at a time. */
    SESSION_HAS_CASE(409),
    /** Somebody whom most may not know of is not brought into a room. */
    CASE_OF_SOMEBODY_HIDDEN(409),
    FLAG_NOT_UP(409),
    /** Names, dates or numbers that tell who it is about are left. */
    STILL_KNOWN(400),
    CASE_SHOWN(409),
    CASE_WITHDRAWN(409),
    NO_CASE_TO_ACT_ON(409),
    NOTHING_AGREED(409),
    RETURNED_BEFORE(409);

    private final int status;

    IntervisionRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
