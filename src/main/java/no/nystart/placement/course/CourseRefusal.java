package no.nystart.placement.course;

import no.nystart.common.Refusal;

/** Why a placement cannot begin. */
public enum CourseRefusal implements Refusal {
    PLACED_ELSEWHERE(409);

    private final int status;

    CourseRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
