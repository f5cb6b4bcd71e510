package no.nystart.followup.talk;

import no.nystart.common.Refusal;

/** Why a talk cannot be asked for or told of. */
public enum TalkRefusal implements Refusal {
    /** There is no placement, and so nobody who leads. */
    NO_LEADER_YET(400),
    /** Told on an earlier day than it was asked for, or ahead of time. */
    TALK_OUTSIDE(400),
    TALK_HELD_BEFORE(409);

    private final int status;

    TalkRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
