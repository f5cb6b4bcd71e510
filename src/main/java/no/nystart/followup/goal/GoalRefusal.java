package no.nystart.followup.goal;

import no.nystart.common.Refusal;

/** Why a goal cannot be set or marked. */
public enum GoalRefusal implements Refusal {
    /** It is another placement's, or nobody's. */
    GOAL_OF_ANOTHER(400),
    TOO_MANY_GOALS(409),
    GOALS_CLOSED(409);

    private final int status;

    GoalRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
