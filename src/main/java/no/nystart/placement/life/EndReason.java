package no.nystart.placement.life;

/** Why a placement ended before its time; the company sees the date and that it ended, never the reason. */
public enum EndReason {
    JOB,
    EDUCATION,
    OTHER_MEASURE,
    OWN_WISH,
    HEALTH,
    NO_SHOW,
    COMPANY_CANNOT_CONTINUE,
    CONFLICT_OR_UNSAFE,
    /** The young person has moved away. */
    MOVED,
    OTHER
}
