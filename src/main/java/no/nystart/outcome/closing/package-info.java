/** Closing placements that are over: what is missing first, and that nothing more is to be done. */
@NullMarked
package no.nystart.outcome.closing;

import org.jspecify.annotations.NullMarked;
