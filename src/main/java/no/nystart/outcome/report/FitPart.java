package no.nystart.outcome.report;

/** What a match was weighed by, and the whole of it. */
public enum FitPart {
    WHOLE("whole"),
    INTEREST("interest"),
    LEARNING("learning"),
    WISH("wish"),
    COMMUTE("commute"),
    LEADER("leader_part");

    private final String column;

    FitPart(String column) {
        this.column = column;
    }

    /** Dissatisfaction with it, 0 to 1000. */
    String column() {
        return column;
    }
}
