/** Decisions and answers, from a proposal to an agreement. */
@NullMarked
package no.nystart.placement;

import org.jspecify.annotations.NullMarked;
