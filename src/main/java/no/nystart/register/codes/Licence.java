package no.nystart.register.codes;

/** A driving licence by its class. */
public enum Licence {
    AM,
    A1,
    B,
    BE,
    C1,
    C,
    CE,
    T,
    S
}
