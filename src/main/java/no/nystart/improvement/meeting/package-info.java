/** Five minutes before a board: one point after another, and what is decided about each. */
@NullMarked
package no.nystart.improvement.meeting;

import org.jspecify.annotations.NullMarked;
