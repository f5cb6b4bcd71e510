package no.nystart.access;

/** How far a right goes. */
public enum Reach {
    /** What belongs to the grant's office, company, leader, young person or account, by role. */
    OWN,
    /** What belongs to the grant's region. */
    REGION,
    /** One person's record, opened for a while with a reason. */
    OPENED,
    /** Everything. */
    ALL
}
