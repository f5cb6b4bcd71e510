package no.nystart.common;

/** Refusals that are not one stage's own. */
public enum CommonRefusal implements Refusal {
    INVALID_INPUT(400),
    SIGN_IN_NEEDED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    CHANGED_BY_SOMEBODY_ELSE(412),
    REVISION_NEEDED(428),
    NO_FORMS_HERE(415),
    BODY_TOO_LARGE(413),
    KEY_REUSED_WITH_OTHER_BODY(422),
    KEY_STILL_IN_FLIGHT(409),
    TOO_MANY_TRIES(429),
    TOO_OFTEN(429),
    TOKEN_READS_ONLY(403),
    /** A field that must be filled in. */
    MISSING(400),
    /** A field that is not known here. */
    UNKNOWN_FIELD(400),
    /** A value that is none of those allowed. */
    UNKNOWN_VALUE(400),
    /** Text longer than its field holds. */
    TOO_LONG(400),
    /** A number or date outside what its field allows. */
    OUT_OF_RANGE(400),
    /** Not a date, number or other value of the field's kind. */
    UNREADABLE(400),
    NOT_A_NUMBER(400),
    EMAIL_UNREADABLE(400);

    private final int status;

    CommonRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
