package no.nystart.outcome.status;

/** Which of an office's placements that are over a list shows. */
public enum Sought {
    /** It is asked how they stand, and nobody knows. */
    TO_FIND_OUT,
    /** Of these, those who have not answered in time. */
    NOT_REACHED,
    ALL
}
