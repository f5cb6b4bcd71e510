package no.nystart.followup.flags;

import java.time.LocalDate;

/** A day on which somebody was not at work. */
public record Absence(LocalDate day, AbsenceKind kind) {}
