package no.nystart.placement.decision;

/** Why a side says no: a list for each, so that nobody has to write about themselves or somebody else. */
public sealed interface Objection {

    String name();

    enum OfCompany implements Objection {
        NO_ROOM_NOW,
        LEADER_UNAVAILABLE,
        WORK_CHANGED,
        PERIOD_DOES_NOT_FIT,
        KNOWN_TO_US,
        OTHER_REASON
    }

    enum OfYoungPerson implements Objection {
        OTHER_WORK_WANTED,
        OTHER_COMPANY_WANTED,
        TOO_FAR,
        PERIOD_DOES_NOT_FIT,
        GOT_A_JOB,
        GOES_TO_SCHOOL,
        KNOWS_SOMEBODY_THERE,
        OTHER_REASON
    }
}
