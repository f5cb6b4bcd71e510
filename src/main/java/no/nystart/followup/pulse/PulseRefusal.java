package no.nystart.followup.pulse;

import no.nystart.common.Refusal;

/** Why nobody can say how it goes. */
public enum PulseRefusal implements Refusal {
    /** It has not begun, or is over. */
    NOT_IN_PLACEMENT(409);

    private final int status;

    PulseRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
