/** Steering the matching by hand: presenting a run, pinning and blocking from its rows. */
@NullMarked
package no.nystart.matching.steer;

import org.jspecify.annotations.NullMarked;
