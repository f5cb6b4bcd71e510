package no.nystart.matching.pins;

import no.nystart.common.Refusal;
import no.nystart.matching.model.Rule;

/** Why a pin cannot hold as things are now; it is left out of runs meanwhile. */
public enum Hindrance implements Refusal {
    /** Placed already, withdrawn, or out of the cohort. */
    PINNED_NOT_WAITING,
    /** The place or the leader is no longer in the cohort. */
    PINNED_OFFER_GONE,
    PINNED_LEADER,
    PINNED_BLOCKED,
    PINNED_AGE,
    PINNED_LICENCES,
    PINNED_CERTIFICATES,
    PINNED_LEVEL,
    PINNED_NEEDS,
    PINNED_COMMUTE,
    PINNED_PERIOD,
    /** No seat at all, or earlier pins took them. */
    PINNED_SEATS,
    /** The leader has too little time for it, or earlier pins took it. */
    PINNED_CAPACITY;

    public static Hindrance of(Rule broken) {
        return switch (broken) {
            case LEADER -> PINNED_LEADER;
            case BLOCKED -> PINNED_BLOCKED;
            case AGE -> PINNED_AGE;
            case LICENCES -> PINNED_LICENCES;
            case CERTIFICATES -> PINNED_CERTIFICATES;
            case LEVEL -> PINNED_LEVEL;
            case NEEDS -> PINNED_NEEDS;
            case COMMUTE -> PINNED_COMMUTE;
            case PERIOD -> PINNED_PERIOD;
            case SEATS -> PINNED_SEATS;
            case CAPACITY -> PINNED_CAPACITY;
        };
    }

    @Override
    public int status() {
        return 409;
    }
}
