package no.nystart.register.codes;

/** A certificate that some tasks demand. */
public enum Certificate {
    FORKLIFT,
    CRANE,
    HOT_WORK,
    ELECTRICAL_SAFETY,
    WORK_AT_HEIGHT,
    FIRST_AID,
    FOOD_HYGIENE,
    POLICE_CERTIFICATE
}
