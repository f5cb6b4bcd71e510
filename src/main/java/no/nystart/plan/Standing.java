package no.nystart.plan;

/** How far a young person has come on the way through a placement. */
public enum Standing {
    /** Nobody has proposed a place yet. */
    LOOKING,
    /** Asked about a place. */
    ASKED,
    /** Has said yes; the company has not answered. */
    ANSWERED,
    /** Both have said yes; the agreement is written. */
    AGREEING,
    /** The agreement waits for signatures. */
    SIGNING,
    AWAITING_START,
    RUNNING,
    PAUSED,
    OVER;

    /** Whether there is a placement to tell of. */
    public boolean placed() {
        return compareTo(AWAITING_START) >= 0;
    }

    public boolean over() {
        return this == OVER;
    }

    /** The step of the way that is taken now. */
    public Stage stage() {
        return switch (this) {
            case LOOKING, ASKED, ANSWERED -> Stage.PROPOSAL;
            case AGREEING, SIGNING -> Stage.AGREEMENT;
            case AWAITING_START, RUNNING, PAUSED, OVER -> Stage.PLACEMENT;
        };
    }
}
