package no.nystart.placement.agreement;

/** Who signs an agreement, in the order that it is shown in. */
public enum Party {
    YOUNG_PERSON,
    GUARDIAN,
    COMPANY,
    /** Last, when everybody else has. */
    NAV
}
