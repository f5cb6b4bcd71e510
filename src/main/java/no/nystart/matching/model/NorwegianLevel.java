package no.nystart.matching.model;

/** Command of Norwegian on the scale of the Common European Framework, lowest first. */
public enum NorwegianLevel {
    NONE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    boolean reaches(NorwegianLevel required) {
        return compareTo(required) >= 0;
    }
}
