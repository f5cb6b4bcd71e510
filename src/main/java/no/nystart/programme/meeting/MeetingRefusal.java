package no.nystart.programme.meeting;

import no.nystart.common.Refusal;

/** Why something about an information meeting is refused. */
public enum MeetingRefusal implements Refusal {
    /** Neither known nor of the region. */
    MEETING_UNIT_ELSEWHERE(400),
    MEETING_TIME_UNREADABLE(400),
    /** Nobody has come to a meeting that has not been. */
    MEETING_NOT_YET(409);

    private final int status;

    MeetingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
