package no.nystart.access;

/** What costs the service enough that nobody may ask for it without end, and how much of it a minute is plenty. */
public enum Cost {
    /** Looking somebody up, by name or national id: also what somebody would do who collects people. */
    SEARCH(60),
    /** A file of many rows. */
    EXPORT(20),
    /** A document on paper. */
    DOCUMENT(30),
    /** Minutes of solving. */
    RUN(20),
    /** Seconds of solving. */
    QUESTION(30),
    /** Reading a file in. */
    IMPORT(20);

    private final int perMinute;

    Cost(int perMinute) {
        this.perMinute = perMinute;
    }

    int perMinute() {
        return perMinute;
    }
}
