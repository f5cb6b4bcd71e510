package no.nystart.outcome.report;

/** Which of a group's placements a number counts. */
public enum Standing {
    ALL("true"),
    UNDER_WAY("state IN ('AWAITING_START', 'RUNNING', 'PAUSED')"),
    ENDED("state IN ('COMPLETED', 'ENDED_EARLY')"),
    EARLY("state = 'ENDED_EARLY'"),
    KNOWN("%s IS NOT NULL"),
    WORK("%s IN ('JOB_HERE', 'JOB_ELSEWHERE')"),
    EDUCATION("%s = 'EDUCATION'"),
    OTHER_MEASURE("%s = 'OTHER_MEASURE'"),
    NOTHING("%s = 'NONE'"),
    /** In work or education. */
    REACHED("%s IN ('JOB_HERE', 'JOB_ELSEWHERE', 'EDUCATION')");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** @param status the column in which it stands how people stand */
    String condition(String status) {
        return condition.formatted(status);
    }
}
