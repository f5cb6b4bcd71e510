package no.nystart.followup;

import java.util.UUID;

/**
 * Something has come into the course of a placement or its plan that flags may follow from: a contact held, a pulse, a
 * talk, a concern, other days. Fired within the transaction that makes it so.
 */
public record CourseChanged(UUID placement) {}
