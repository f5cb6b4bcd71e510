package no.nystart.jobs;

/** Jobs that wait in a queue of their own, so that a long kind does not hold up a short one. */
public enum Lane {
    /** Solving, minutes long, which keeps a core busy. */
    SOLVING("solving_job"),
    /** What somebody waits for at a page: some seconds of solving, one at a time. */
    QUESTIONS("question_job"),
    /** Everything that is over in seconds. */
    OFFICE("office_job");

    private final String table;

    Lane(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
