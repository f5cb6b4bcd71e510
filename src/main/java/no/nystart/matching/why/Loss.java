package no.nystart.matching.why;

/** What a rise of the total means to people, roughly. */
public enum Loss {
    /** The total would fall: what was proposed is not the best possible. */
    NEGATIVE,
    NONE,
    LITTLE,
    NOTICEABLE,
    LARGE,
    /** As much as when somebody loses the place. */
    A_PLACE;

    private static final int LITTLE_AT_MOST = 100;

    /** About what the worst match costs more than the best. */
    private static final int NOTICEABLE_AT_MOST = 1000;

    /** @param unplaced weight of leaving somebody without a place */
    static Loss of(long rise, int unplaced) {
        if (rise <= 0) {
            return rise < 0 ? NEGATIVE : NONE;
        }
        if (rise <= LITTLE_AT_MOST) {
            return LITTLE;
        }
        if (rise <= NOTICEABLE_AT_MOST) {
            return NOTICEABLE;
        }
        return rise < unplaced ? LARGE : A_PLACE;
    }
}
