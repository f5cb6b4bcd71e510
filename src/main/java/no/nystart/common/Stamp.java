package no.nystart.common;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who did something, at which moment, and on which of the field's dates. In a row it is three columns, named after what
 * was done: done_by, done_at, done_on.
 *
 * @param by an account
 */
@Embeddable
public record Stamp(UUID by, Instant at, LocalDate on) {}
