package no.nystart.placement.signing;

import no.nystart.common.Refusal;

/** Why an agreement cannot be written, sent or signed as it stands. */
public enum SigningRefusal implements Refusal {
    /** The match is not agreed on by both sides. */
    NOT_AGREED_YET(409),
    /** There is one already. */
    AGREEMENT_EXISTS(409),
    VERSION_IN_WORK(409),
    VERSION_HAS_MOVED_ON(409),
    /** The hash that was seen is not the one to sign. */
    OTHER_VERSION_SEEN(409),
    NOTHING_CHANGED(400),
    WHY_MISSING(400);

    private final int status;

    SigningRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
