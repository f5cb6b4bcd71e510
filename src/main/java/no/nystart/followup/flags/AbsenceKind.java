package no.nystart.followup.flags;

/** Why somebody was not at work on a day. */
public enum AbsenceKind {
    SICK,
    AGREED,
    INTERVIEW,
    UNEXCUSED
}
