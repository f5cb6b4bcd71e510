package no.nystart.matching.run;

import no.nystart.common.Refusal;

/** Why something about a run is refused. */
public enum MatchingRefusal implements Refusal {
    NO_SOLUTION_YET(409),
    NO_SOLUTION(404),
    /** Its problem and solution were let go when their time was over; its figures are there. */
    RUN_IS_OLD(410),
    /** The run is older than the records of runs. */
    NOT_RECORDED(404),
    NOBODY_TO_MATCH(409),
    NO_PLACES(409),
    /** A newer run of the cohort is released already. */
    NEWER_RUN_RELEASED(409),
    /** The run leaves the young person without a place. */
    NOTHING_TO_PIN(409),
    /** Somebody who became protected after the run; only those cleared ever read it. */
    PROTECTED_SINCE(409),
    /** What is asked makes sense for the unplaced alone. */
    PLACED_ALREADY(409),
    /** A cohort's first run has none to be compared with. */
    NOTHING_BEFORE(404),
    /** Of the five parts of a match at least one must weigh something. */
    NO_PART_WEIGHS(400),
    SAME_WEIGHTS(409),
    NOTHING_SUPPOSED(400),
    /** A commute that somebody accepts already. */
    NOT_LONGER(400);

    private final int status;

    MatchingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
