package no.nystart.followup.checkin;

import no.nystart.common.Refusal;

/** Why what a leader tells is refused. */
public enum CheckInRefusal implements Refusal {
    NOT_BEGUN_YET(409),
    /** A day on which there was no check-in to hold. */
    HELD_OUTSIDE(400),
    /** A day that was not one of those to tell of. */
    NO_SUCH_WORKDAY(400),
    GOAL_NOT_AGREED(400);

    private final int status;

    CheckInRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
