package no.nystart.followup.alarm;

import no.nystart.common.Refusal;

/** Why what somebody decides about a flag is refused. */
public enum AlarmRefusal implements Refusal {
    /** It has gone down by itself, or nobody has to act on it. */
    FLAG_IS_DOWN(409),
    /** Nobody who works with young people at the office. */
    NOT_AT_THE_OFFICE(400);

    private final int status;

    AlarmRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
