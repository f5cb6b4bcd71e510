package no.nystart.outcome.status;

/** How somebody stands. */
public enum OutcomeStatus {
    /** Work where the placement was. */
    JOB_HERE,
    JOB_ELSEWHERE,
    EDUCATION,
    OTHER_MEASURE,
    NONE;

    public boolean isWork() {
        return this == JOB_HERE || this == JOB_ELSEWHERE;
    }
}
