package no.nystart.outcome.report;

/** What placements are counted by. */
public enum Grouping {
    COHORT("cohort::text"),
    REGION("region"),
    /** The year in which they start. */
    YEAR("extract(year FROM starts)::text"),
    OFFICE("office"),
    SECTOR("sector"),
    SIZE("size"),
    /** Of the leader's programme when the placement starts. */
    PHASE("phase"),
    AGE("age"),
    SEX("sex"),
    NORWEGIAN_LEVEL("norwegian_level"),
    NEEDS("needs::text"),
    FOLLOW_UP_NEED("follow_up_need");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    /** In the database's words. */
    String column() {
        return column;
    }
}
