package no.nystart.register.codes;

/** What a young person is kept away from. */
public enum BlockKind {
    COMPANY,
    LEADER,
    PLACE
}
