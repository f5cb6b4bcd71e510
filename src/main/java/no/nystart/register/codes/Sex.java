package no.nystart.register.codes;

/** Given voluntarily or not at all; for the fairness report only, never for the matching. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
