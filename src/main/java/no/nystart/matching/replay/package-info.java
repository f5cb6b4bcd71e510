/** Keeps what a run did, so that anybody can have it done again and see that it comes to the same. */
@NullMarked
package no.nystart.matching.replay;

import org.jspecify.annotations.NullMarked;
