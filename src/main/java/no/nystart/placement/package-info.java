/** Stage 4: a proposal becomes a decision, a match that both sides answer, and in time a placement. */
@NullMarked
package no.nystart.placement;

import org.jspecify.annotations.NullMarked;
