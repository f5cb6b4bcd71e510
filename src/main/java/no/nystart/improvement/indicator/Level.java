package no.nystart.improvement.indicator;

/** How far a company has come with something. */
public enum Level {
    BEGUN("warning"),
    NEXT_STEP("info"),
    EXCELLENT("success");

    private final String kind;

    Level(String kind) {
        this.kind = kind;
    }

    /** What the tag {@code status} calls it. */
    public String kind() {
        return kind;
    }
}
