package no.nystart.placement.course;

/** As whom a visitor looks at a placement: each sees its own part. */
public enum Viewer {
    /** The office whose case it is: everything. */
    OFFICE,
    /** The company and its leader: never why something happened, nor what somebody confided. */
    COMPANY,
    YOUNG_PERSON
}
