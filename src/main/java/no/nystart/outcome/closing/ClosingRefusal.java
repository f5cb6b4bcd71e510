package no.nystart.outcome.closing;

import no.nystart.common.Refusal;

/** Why a placement cannot be closed, or opened again. */
public enum ClosingRefusal implements Refusal {
    NOT_OVER_YET(409),
    CLOSED_BEFORE(409),
    NOT_CLOSED(409),
    /** Something is missing that nothing is closed without. */
    SOMETHING_MISSING(409);

    private final int status;

    ClosingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
