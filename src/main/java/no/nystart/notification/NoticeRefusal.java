package no.nystart.notification;

import no.nystart.common.Refusal;

/** Why a notice stays as it is. */
public enum NoticeRefusal implements Refusal {
    /** Only what has failed is sent again. */
    NOT_FAILED(409),
    /** Nobody has to tell it any more. */
    TOLD_ALREADY(409);

    private final int status;

    NoticeRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
