package no.nystart.improvement;

import no.nystart.common.Refusal;

/** Why something about a board, a suggestion, a meeting or an indicator is refused. */
public enum ImprovementRefusal implements Refusal {
    /** Red without a cause, an action, an owner or a date. */
    RED_NEEDS(400),
    /** Neither words nor a number say how it stands. */
    RESULT_MISSING(400),
    /** The date is before today. */
    DATE_HAS_PASSED(400),
    /** Nobody who works by this board. */
    NOT_BY_THIS_BOARD(400),
    /** The goal was taken down meanwhile. */
    GOAL_TAKEN_DOWN(409),
    /** The suggestion has had its answer. */
    SUGGESTION_ANSWERED(409),
    /** It waits for the answer of the board above. */
    LIFTED_ALREADY(409),
    /** There is no board above. */
    NOTHING_ABOVE(409),
    /** It has been answered, by somebody else. */
    ESCALATION_ANSWERED(409),
    /** Only red goals are lifted. */
    ONLY_RED_IS_LIFTED(409),
    /** Nobody says what is counted. */
    COUNTED_BY_ITSELF(409),
    /** What came of it stands there already. */
    FOLLOWED_UP_BEFORE(409),
    /** The meeting is over. */
    MEETING_IS_OVER(409);

    private final int status;

    ImprovementRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
