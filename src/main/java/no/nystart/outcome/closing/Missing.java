package no.nystart.outcome.closing;

/** What a placement can lack when it is to be closed, in the order in which it is seen to. */
public enum Missing {
    /** A version of the agreement that somebody has yet to sign. */
    UNSIGNED_VERSION(true),
    /** A change that somebody has proposed, and nobody decided on. */
    OPEN_PROPOSAL(true),
    OPEN_CONCERN(true),
    RED_FLAG(true),
    STATUS_AT_END(true),
    END_REVIEW(false),
    /** Minutes of a review that not all three agree with. */
    MINUTES_TO_AGREE(false),
    /** What was agreed on at a review and is not done. */
    OPEN_STEPS(false),
    /** How far a goal had come when it ended. */
    GOALS(false),
    /** That whoever led the young person has declared confidentiality. */
    CONFIDENTIALITY(false),
    CERTIFICATE(false);

    private final boolean needed;

    Missing(boolean needed) {
        this.needed = needed;
    }

    /** Whether nothing is closed without it; the others can be left out with a reason. */
    public boolean isNeeded() {
        return needed;
    }
}
