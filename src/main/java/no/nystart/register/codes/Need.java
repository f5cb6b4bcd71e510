package no.nystart.register.codes;

/** An accommodation that a young person needs and a place can offer: the need only, never the reason for it. */
public enum Need {
    SAME_CONTACT,
    QUIET,
    SHORT_DAYS,
    LATE_START,
    STEP_BY_STEP,
    WRITTEN_INSTRUCTIONS,
    EXTRA_BREAKS,
    SEATED_WORK,
    STEP_FREE,
    NO_HEAVY_LIFTING,
    NO_HEIGHTS,
    SMALL_TEAM
}
