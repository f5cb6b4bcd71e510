package no.nystart.followup.concern;

import no.nystart.common.Refusal;

/** Why something about a concern is refused. */
public enum ConcernRefusal implements Refusal {
    CONCERN_CLOSED(409);

    private final int status;

    ConcernRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
