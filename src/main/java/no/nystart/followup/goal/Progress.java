package no.nystart.followup.goal;

/** How far a goal has come, in the words that leader, young person and caseworker all use. */
public enum Progress {
    NOT_BEGUN,
    BEGUN,
    WELL_ON_THE_WAY,
    REACHED
}
