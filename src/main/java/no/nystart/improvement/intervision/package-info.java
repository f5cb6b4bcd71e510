/** Intervision: several look at one case that nobody is known from, and what they come to goes back to it. */
@NullMarked
package no.nystart.improvement.intervision;

import org.jspecify.annotations.NullMarked;
