package no.nystart.programme;

import no.nystart.common.Refusal;

/** What a leader programme can refuse, and why. */
public enum ProgrammeRefusal implements Refusal {
    /** The region has a template, or a programme, of this name. */
    NAME_TAKEN(409),
    TEMPLATE_UNKNOWN(400),
    COHORT_UNKNOWN(400),
    LEADER_UNKNOWN(400),
    GATHERING_UNKNOWN(400),
    /** A template without a gathering. */
    NO_GATHERING(400),
    /** More gatherings make ready than there are; values: how many there are. */
    READY_AFTER_TOO_MANY(400),
    NOT_IN_PROGRAMME(409),
    /** Nobody is signed up for, or moves, what has begun; values: its first day. */
    GATHERING_HAS_BEGUN(409),
    /** Who came is written down from the first day on; values: that day. */
    GATHERING_NOT_BEGUN(409),
    /** Fewer seats than people who are signed up; values: how many are. */
    SEATS_ARE_TAKEN(409),
    /** Whoever came or was missed does not cancel any more. */
    ATTENDANCE_IS_NOTED(409),
    NOT_SIGNED_UP(409),
    /** Only a gathering that somebody has missed is made good. */
    NOT_MISSED(409),
    CATCH_UP_DONE_BEFORE(409),
    NO_CATCH_UP_AGREED(409),
    DUE_IN_THE_PAST(400),
    /** Nobody of the region's who has the role. */
    COACH_UNKNOWN(400),
    /** Held or cancelled before. */
    COACHING_IS_OVER(409),
    /** Not held before its day; values: that day. */
    COACHING_TO_COME(400),
    TOO_MANY_LEADER_GOALS(409),
    NO_LEAN_TASK_YET(409),
    /** Finished or stopped. */
    LEAN_TASK_IS_OVER(409),
    /** Values: the day. */
    MEASURED_AHEAD(400),
    ACCREDITED_BEFORE(409),
    GIVEN_AHEAD(400),
    /** Some gathering does not count as done. */
    ATTENDANCE_INCOMPLETE(409),
    COACH_HAS_NOT_CONFIRMED(409),
    NOT_ACCREDITED(409),
    /** Since the last accreditation, to a certificate. */
    NOBODY_GUIDED(409);

    private final int status;

    ProgrammeRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
