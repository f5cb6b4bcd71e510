package no.nystart.placement.change;

import no.nystart.common.Refusal;

/** Why a change cannot be made, proposed or decided on. */
public enum ChangeRefusal implements Refusal {
    /** What has not happened cannot be told of. */
    NOT_HAPPENED_YET(400),
    /** The leader does not lead at the place, or not on all the days, or is not ready. */
    LEADER_NOT_THERE(400),
    DEPUTY_NOT_THERE(400),
    OUTSIDE_PLACEMENT(400),
    PROPOSAL_SETTLED(409),
    /** Approving alone does nothing: the change must be made. */
    CHANGE_NEEDED(409),
    COMPANY_CLOSED_BEFORE(409);

    private final int status;

    ChangeRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
