package no.nystart.matching.why;

import java.util.List;

/**
 * One of the five parts of a match.
 *
 * @param fit 0 to 100, 100 fits best
 */
public record ShownPart(Part part, int fit, List<String> sentences) {

    /** In the order of the model. */
    public enum Part {
        INTEREST,
        LEARNING,
        WISH,
        COMMUTE,
        LEADER
    }

    private static final int GOOD = 75;
    private static final int POOR = 50;

    /** Whether it speaks for the match. */
    boolean isGood() {
        return fit >= GOOD;
    }

    /** Whether it speaks against the match. */
    boolean isPoor() {
        return fit < POOR;
    }
}
