package no.nystart.followup.goal;

/** How far a goal has come. */
public enum Progress {
    NOT_BEGUN,
    ON_THE_WAY,
    REACHED
}
