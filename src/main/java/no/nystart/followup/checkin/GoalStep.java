package no.nystart.followup.checkin;

/** How far somebody has come with a goal. */
public enum GoalStep {
    NOT_BEGUN,
    BEGUN,
    WELL_ON_THE_WAY,
    REACHED
}
