package no.nystart.placement.told;

/** Which of an office's placements a list shows; first those that somebody must do something about. */
public enum ListedState {
    /** All that are not over. */
    CURRENT,
    /** Someone has proposed a change, and nobody has decided. */
    PROPOSED,
    /** The first day has come, and nobody has said that the young person did. */
    NOT_COME,
    /** The last day has passed, and nobody has said that it is completed. */
    PAST_END,
    /** The young person needs another place for what is left. */
    REMATCH,
    AWAITING_START,
    RUNNING,
    PAUSED,
    OVER
}
