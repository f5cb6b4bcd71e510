package no.nystart.outcome.report;

/** What a match was weighed by, and the whole of it. */
public enum FitPart {
    WHOLE("whole"),
    INTEREST("interest"),
    LEARNING("learning"),
    WISH("wish"),
    COMMUTE("commute"),
    LEADER("leader_part");

    /** How many bands of equal width dissatisfaction is sorted into, the first the best. */
    static final int BANDS = 20;

    /** Dissatisfaction with it, 0 to 1000. */
    private final String column;

    FitPart(String column) {
        this.column = column;
    }

    /** In the database's words: which band a match is in, 0 to {@link #BANDS} less one. */
    String band() {
        return "least(" + (BANDS - 1) + ", " + column + " * " + BANDS + " / 1001)";
    }
}
