package no.nystart.followup.flags;

import java.time.LocalDate;

/** How a young person says that it goes, 1 (badly) to 5 (well). */
public record Pulse(LocalDate on, int score) {

    /** At most that is low. */
    static final int LOW = 2;

    public Pulse {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("Pulse " + score);
        }
    }

    boolean isLow() {
        return score <= LOW;
    }
}
