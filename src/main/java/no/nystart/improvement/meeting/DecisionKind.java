package no.nystart.improvement.meeting;

/** What a meeting decides about a point. */
public enum DecisionKind {
    /** How a goal stands. */
    JUDGED,
    /** Somebody does it, by a date. */
    TAKEN_ON,
    DONE,
    DECLINED,
    /** To the board above. */
    LIFTED,
    /** Back to the board that lifted it. */
    ANSWERED,
    /** It goes on as before. */
    AS_IT_IS
}
