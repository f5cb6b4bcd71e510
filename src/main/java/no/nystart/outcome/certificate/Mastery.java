package no.nystart.outcome.certificate;

/** How well somebody does a work process, step by step. */
public enum Mastery {
    /** Somebody has shown them how. */
    SHOWN,
    WITH_HELP,
    ALONE,
    /** Alone, and can show others. */
    MASTERS;

    /** 1 for the first step. */
    public int step() {
        return ordinal() + 1;
    }
}
