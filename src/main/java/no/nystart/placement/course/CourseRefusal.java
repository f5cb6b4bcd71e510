package no.nystart.placement.course;

import no.nystart.common.Refusal;

/** Why a placement cannot begin, or not go on as wished. */
public enum CourseRefusal implements Refusal {
    PLACED_ELSEWHERE(409),
    /** All seats of the place are taken on some of the days. */
    PLACE_FULL(409),
    /** The leader carries as much as they can on some of the days. */
    LEADER_FULL(409);

    private final int status;

    CourseRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
