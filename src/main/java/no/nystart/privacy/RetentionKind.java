package no.nystart.privacy;

/** The kinds of data that go by themselves. How long each is kept stands in {@code retention.properties}. */
public enum RetentionKind {
    /** Answers kept so that a phone may repeat a write. */
    IDEMPOTENCY(Time.WALL),
    /** Sessions that are over, links into one check-in, counts of failed sign-ins. */
    SESSIONS(Time.WALL),
    /** Invitations, tokens of programs and calendar addresses that open nothing any more. */
    KEYS(Time.WALL),
    /** What people were told by mail, by SMS or by hand. */
    NOTICES(Time.WALL),
    /** Versions of agreements that nobody signed. */
    DRAFTS(Time.FIELD),
    /** How the young person said that it went, and what they wanted to reach. */
    OWN_VOICE(Time.FIELD),
    /** Check-ins, absence, concerns, flags and reviews. */
    FOLLOW_UP(Time.FIELD),
    TALKS(Time.FIELD),
    COACH_NOTES(Time.FIELD),
    /** Problems and solutions of runs, with homes and needs, and what was asked of them. */
    RUN_DOCUMENTS(Time.WALL),
    /** Everything else about a young person: erased as if it had been asked for. */
    CASES(Time.FIELD),
    TRAIL(Time.WALL);

    /** By which clock it gets old; the demo can move the field's. */
    enum Time {
        WALL,
        FIELD
    }

    private final Time time;

    RetentionKind(Time time) {
        this.time = time;
    }

    Time time() {
        return time;
    }
}
