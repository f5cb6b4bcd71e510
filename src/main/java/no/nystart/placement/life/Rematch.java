package no.nystart.placement.life;

/** Why the rest of a placement must be spent at another place. */
public enum Rematch {
    /** There is nothing to come back to; nobody has decided yet how it goes on. */
    COMPANY_CLOSED,
    /** It has ended here, or will, and goes on elsewhere. */
    MOVED
}
