package no.nystart.placement.decision;

/** Why a caseworker declines a proposal. */
public enum DeclineReason {
    YOUNG_PERSON_UNWILLING,
    WORK_DOES_NOT_FIT,
    TOO_FAR,
    PERIOD_DOES_NOT_FIT,
    COMPANY_DOES_NOT_FIT,
    OTHER_MEASURE,
    SEAT_TAKEN,
    OTHER
}
