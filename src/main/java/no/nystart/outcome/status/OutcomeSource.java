package no.nystart.outcome.status;

/** From whom it is known. */
public enum OutcomeSource {
    OWN_ANSWER,
    CASEWORKER,
    IMPORT
}
