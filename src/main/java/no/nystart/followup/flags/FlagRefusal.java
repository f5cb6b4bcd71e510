package no.nystart.followup.flags;

import no.nystart.common.Refusal;

/** Why what somebody writes about a red flag is refused. */
public enum FlagRefusal implements Refusal {
    DUE_IN_THE_PAST(400);

    private final int status;

    FlagRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
