package no.nystart.placement.decision;

/** Where a young person's case stands, as caseworkers' lists part them. */
public enum CaseState {
    /** A released run proposes a place, and nobody has decided. */
    TO_DECIDE,
    /** A side wants to talk before it answers. */
    TALK_WANTED,
    /** Somebody was silent until the last day had passed. */
    RETURNED,
    /** A side said no, and nothing else is decided yet. */
    DECLINED,
    /** At least one side has not answered. */
    AWAITED,
    /** Both sides said yes. */
    AGREED,
    /** Hidden and without a seat; for those cleared. */
    BY_HAND
}
