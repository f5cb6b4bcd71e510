package no.nystart.register.intake;

/** What became of a row of a file that was taken in. */
public enum RowOutcome {
    CREATED,
    CHANGED,
    UNCHANGED;

    public static RowOutcome ofChange(boolean changed) {
        return changed ? CHANGED : UNCHANGED;
    }
}
