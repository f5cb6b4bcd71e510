package no.nystart.common;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who did something, at which moment, and on which of the field's dates.
 *
 * @param by an account
 */
public record Stamp(UUID by, Instant at, LocalDate on) {}
