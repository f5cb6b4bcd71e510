package no.nystart.matching.solve;

/** What is to become of a crew in a choice among crews. */
enum Verdict {
    /** It is chosen as a whole. */
    IN,
    /** It is not chosen at all. */
    OUT,
    /** It is left to the choice. */
    OPEN
}
