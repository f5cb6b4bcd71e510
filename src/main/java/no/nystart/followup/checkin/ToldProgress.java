package no.nystart.followup.checkin;

import java.time.LocalDate;
import no.nystart.followup.goal.Progress;

/**
 * How far a leader found that a goal had come.
 *
 * @param on the day of the check-in
 */
public record ToldProgress(Progress progress, LocalDate on) {}
