package no.nystart.register.codes;

/** How somebody gets to work. */
public enum Transport {
    CAR,
    PUBLIC,
    BICYCLE,
    WALK
}
