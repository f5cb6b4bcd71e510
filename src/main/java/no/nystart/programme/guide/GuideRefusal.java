package no.nystart.programme.guide;

import no.nystart.common.Refusal;

/** Why something about a guide is refused. */
public enum GuideRefusal implements Refusal {
    /** A unit has one guide at a time. */
    UNIT_HAS_GUIDE(409),
    UNIT_ELSEWHERE(400),
    /** Nobody who coaches or coordinates in the region. */
    ACCOUNT_ELSEWHERE(400),
    GUIDE_ENDED(409);

    private final int status;

    GuideRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
