package no.nystart.access;

import no.nystart.common.Refusal;

/** Why signing in or an account's change is refused. */
public enum AccessRefusal implements Refusal {
    WRONG_LOGIN_OR_PASSWORD(400),
    PASSWORD_LENGTH(400),
    PASSWORDS_DIFFER(400),
    LOGIN_TAKEN(409),
    INVITATION_USED_OR_EXPIRED(404),
    SETUP_CLOSED(404),
    GRANT_NEEDS_ITS_BOUND(400),
    /** A region, an office, a company, a leader or a young person that is not there. */
    GRANT_BOUND_UNKNOWN(400),
    GRANT_HELD_ALREADY(409),
    /** Somebody has to be left who can give rights. */
    OWN_LAST_ADMINISTRATOR(409),
    OWN_ACCOUNT(409),
    REASON_TOO_SHORT(400),
    /** Of a region or an office. */
    CODE_TAKEN(409),
    /** Nobody is seen before confidentiality is declared. */
    CONFIDENTIALITY_FIRST(403);

    private final int status;

    AccessRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
