/** Runs of the matching, from asking to the proposal. */
@NullMarked
package no.nystart.matching.run;

import org.jspecify.annotations.NullMarked;
