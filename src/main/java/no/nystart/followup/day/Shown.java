package no.nystart.followup.day;

/** A list of placements that wait for something; each has its own condition. */
public enum Shown {
    /** Red, and the date for what was to be done has passed. */
    RED_PAST_DATE,
    /** Red, and nobody has decided what to do. */
    RED_UNDECIDED,
    SILENT,
    OVERDUE,
    DUE_THIS_WEEK,
    /** Red, decided on, within its date. */
    RED_IN_HAND,
    AMBER
}
