package no.nystart.programme.project;

import no.nystart.common.Refusal;

/** Why something about a project plan is refused. */
public enum ProjectRefusal implements Refusal {
    PROJECT_CONCLUDED(409),
    MEASURE_DONE_BEFORE(409),
    FOLLOW_UP_HELD_BEFORE(409),
    FOLLOW_UP_AHEAD(409),
    PROJECT_DATE_PAST(400);

    private final int status;

    ProjectRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
