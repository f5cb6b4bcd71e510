package no.nystart.register.codes;

/** Norwegian by the European frame of reference, in rising order. */
public enum NorwegianLevel {
    NONE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
