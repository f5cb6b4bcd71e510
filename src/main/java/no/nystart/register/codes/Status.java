package no.nystart.register.codes;

/** Where a young person is between registration and a placement. */
public enum Status {
    WAITING,
    /** Has a seat, now or later. */
    BOOKED,
    WITHDRAWN
}
