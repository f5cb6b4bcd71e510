package no.nystart.outcome.report;

/** Which of a cohort's leaders a number counts. */
public enum LeaderStanding {
    /** Have led young people of it. */
    LED("true"),
    READY("m.ready"),
    ACCREDITED("m.accredited"),
    /** Are in its programme, whether they have led anybody or not. */
    TRAINED("false");

    private final String condition;

    LeaderStanding(String condition) {
        this.condition = condition;
    }

    /** Of those who have led. */
    String condition() {
        return condition;
    }
}
