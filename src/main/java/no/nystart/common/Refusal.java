package no.nystart.common;

/**
 * Something a user can be refused, as a constant of an enum: every refusal is enumerated, has an HTTP status, and its
 * sentence stands in the message bundles under the constant's name.
 */
public interface Refusal {

    /** The constant's name, which is also the key of its sentence and the last part of the problem's type. */
    String name();

    /** HTTP status, 400 to 499. */
    int status();
}
