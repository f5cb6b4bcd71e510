/** Stage 2: proposes a place and a mentoring leader for each young person, with the proof of how good the proposal is. */
@NullMarked
package no.nystart.matching;

import org.jspecify.annotations.NullMarked;
