/** Matches young people to work placements and mentoring leaders, and follows them until something came of it. */
@NullMarked
package no.nystart;

import org.jspecify.annotations.NullMarked;
