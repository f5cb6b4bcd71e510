package no.nystart.improvement.page;

import java.time.LocalDate;
import no.nystart.improvement.board.Standing;

/**
 * How somebody said that a goal stood.
 *
 * @param result words and number
 * @param owner the name of who was to do something, or empty
 * @param by the name of who said so
 */
public record PastStanding(Standing standing, String result, String owner, String by, LocalDate on) {}
