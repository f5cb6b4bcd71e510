package no.nystart.outcome.evaluation;

/** What is known of a moment: a status, or why there is none. */
public enum Standing {
    JOB_HERE,
    JOB_ELSEWHERE,
    EDUCATION,
    OTHER_MEASURE,
    NONE,
    /** Asked, and nobody has found out. */
    NOT_REACHED,
    /** The moment has come, and nobody knows yet. */
    UNKNOWN,
    /** The moment has not come. */
    NOT_YET
}
