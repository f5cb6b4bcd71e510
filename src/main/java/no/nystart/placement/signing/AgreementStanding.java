package no.nystart.placement.signing;

/** Where an agreement stands, as a caseworker's lists part them: each is in one of these, or over. */
public enum AgreementStanding {
    /** Both sides said yes and nothing is sent, or a change is begun. */
    TO_WRITE,
    /** NAV's signature is the last that is missing, or a guardian's is to be recorded. */
    MINE_TO_SIGN,
    /** Young person or company have yet to sign. */
    AWAITED,
    /** Signed by all, and its placement is not over. */
    IN_FORCE
}
