package no.nystart.access;

/** Whom the matrix lets do an operation, before it looks at roles. */
enum Audience {
    ANYBODY,
    SIGNED_IN,
    BY_ROLE
}
