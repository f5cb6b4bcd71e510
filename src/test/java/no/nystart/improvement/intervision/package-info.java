/** Intervision as it is played. */
@NullMarked
package no.nystart.improvement.intervision;

import org.jspecify.annotations.NullMarked;
