package no.nystart.placement.agreement;

import no.nystart.common.Refusal;

/** Why terms cannot be agreed on, or a signature not be given. */
public enum AgreementRefusal implements Refusal {
    TOO_SHORT(400),
    TOO_LONG_PLACEMENT(400),
    ENDS_AFTER_OFFER(400),
    NO_GOAL(400),
    GOAL_WITHOUT_WORDS(400),
    NO_TASKS(400),
    NO_WORKING_DAY(400),
    NO_FOLLOW_UP(400),
    DEPUTY_IS_LEADER(400),
    DEPUTY_OUTSIDE_PERIOD(400),
    PLACE_DEMANDS_AGE(400),

    SAFEGUARDS_MISSING(400),
    DAY_OVER_EIGHT_HOURS(400),
    WEEK_OVER_FORTY_HOURS(400),
    NIGHT_WORK(400),
    LATE_WORK_WITHOUT_REASON(400),
    MINIMUM_AGE_WORK(400),
    NO_RISK_ASSESSMENT(400),

    DISPLACEMENT_NOT_CHECKED(400),
    EMPLOYEES_NOT_INFORMED(400),
    BENEFIT_NOT_STATED(400),
    BENEFIT_REPORT_NOT_EXPLAINED(400),
    GUARDIAN_NOT_INFORMED(400),

    NOT_ASKED_TO_SIGN(409),
    ALREADY_SIGNED(409),
    NAV_SIGNS_LAST(409);

    private final int status;

    AgreementRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
