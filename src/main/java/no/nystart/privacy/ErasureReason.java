package no.nystart.privacy;

/** Why somebody is erased before their time is over. */
public enum ErasureReason {
    OWN_REQUEST,
    NOT_NEEDED,
    REGISTERED_BY_MISTAKE
}
