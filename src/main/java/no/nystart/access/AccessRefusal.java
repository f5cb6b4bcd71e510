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
    GRANT_NEEDS_ITS_BOUND(400);

    private final int status;

    AccessRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
