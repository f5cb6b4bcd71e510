package no.nystart.followup.plan;

import no.nystart.common.Refusal;

/** Why something about a contact of the plan is refused. */
public enum PlanRefusal implements Refusal {
    ALREADY_HELD(409);

    private final int status;

    PlanRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
