package no.nystart.followup.pulse;

/** How it goes, from the worst, a score of 1, to the best, a score of 5. */
public enum Mood {
    VERY_BAD,
    BAD,
    OKAY,
    GOOD,
    VERY_GOOD;

    public static Mood of(int score) {
        return values()[score - 1];
    }

    /** Whether somebody should hear of it. */
    public boolean isLow() {
        return this == VERY_BAD || this == BAD;
    }

    /** 1..5 */
    public int score() {
        return ordinal() + 1;
    }
}
