package no.nystart.common;

/** How the service runs; not Quarkus's profile, which is production in both. */
public enum Mode {
    /** Synthetic people, demo accounts, a movable date; binds loopback only. */
    DEMO,
    /** Real people: no demo accounts, secrets from the environment or it does not start. */
    PRODUCTION
}
