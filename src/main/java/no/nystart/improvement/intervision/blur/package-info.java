/** Telling of somebody so that nobody knows who it is; pure. */
@NullMarked
package no.nystart.improvement.intervision.blur;

import org.jspecify.annotations.NullMarked;
