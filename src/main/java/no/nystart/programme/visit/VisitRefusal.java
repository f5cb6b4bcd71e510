package no.nystart.programme.visit;

import no.nystart.common.Refusal;

/** Why something about a study visit is refused. */
public enum VisitRefusal implements Refusal {
    VISIT_IN_THE_PAST(400),
    LAST_DAY_AFTER_THE_VISIT(400),
    /** A line of the programme that does not begin with the time. */
    NO_TIME_FIRST(400),
    TOO_MANY_POINTS(400),
    /** Fewer seats than guests who have signed up. */
    FEWER_SEATS_THAN_GUESTS(409),
    VISIT_CANCELLED(409),
    /** It has been, or the last day to sign up has. */
    SIGN_UP_OVER(409),
    VISIT_FULL(409),
    /** The host does not visit itself. */
    HOST_IS_AT_HOME(409),
    NOBODY_NAMED(400),
    LEADER_OF_ANOTHER(400),
    SIGNED_UP_ALREADY(409),
    GUEST_WITHDRAWN(409),
    /** Before the visit there is nothing to tell of. */
    NOT_VISITED_YET(409),
    /** Nobody from the company was there. */
    NO_GUEST_OF_YOURS(409),
    FEEDBACK_GIVEN(409),
    TOO_MANY_SUGGESTIONS(400),
    /** What is done or declined stays so. */
    SUGGESTION_SETTLED(409);

    private final int status;

    VisitRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
