package no.nystart.notification;

import no.nystart.common.delivery.Undelivered;

/** Why something could not be sent, as far as it may be told: no address, no server's answer. */
public enum Failure {
    /** There is neither address nor telephone to send to. */
    NO_ADDRESS,
    /** The address was refused. */
    REFUSED,
    /** What sends mail or text messages could not be reached. */
    NO_ANSWER,
    /** A fault of ours; the log has more. */
    FAULT;

    static Failure of(RuntimeException thrown) {
        if (!(thrown instanceof Undelivered undelivered)) {
            return FAULT;
        }
        return switch (undelivered.why()) {
            case REFUSED -> REFUSED;
            case NO_ANSWER -> NO_ANSWER;
        };
    }
}
