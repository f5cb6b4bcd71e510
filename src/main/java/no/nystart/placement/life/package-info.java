/** What becomes of a placement: dated events, folded to a state on a day, and the verbs that add to them; pure. */
@NullMarked
package no.nystart.placement.life;

import org.jspecify.annotations.NullMarked;
