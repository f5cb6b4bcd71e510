package no.nystart.jobs.field;

import no.nystart.common.Refusal;

/** Why the demo's date is not moved. */
public enum ClockRefusal implements Refusal {
    /** It is on its way already. */
    CLOCK_IS_MOVING(409),
    /** Not to a day after today. */
    NOT_FORWARD(400),
    /** Further than a year at once. */
    TOO_FAR_AHEAD(400);

    private final int status;

    ClockRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
