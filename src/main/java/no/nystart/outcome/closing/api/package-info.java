/** Closing placements, for programs. */
@NullMarked
package no.nystart.outcome.closing.api;

import org.jspecify.annotations.NullMarked;
