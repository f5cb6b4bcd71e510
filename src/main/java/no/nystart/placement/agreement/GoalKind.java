package no.nystart.placement.agreement;

/** What a placement is to lead to. */
public enum GoalKind {
    JOB_HERE,
    WORK_EXPERIENCE,
    TRY_OUT,
    LANGUAGE,
    CERTIFICATE,
    /** Said in the goal's own words. */
    OTHER
}
