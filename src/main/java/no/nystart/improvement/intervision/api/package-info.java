/** Intervision for programs. */
@NullMarked
package no.nystart.improvement.intervision.api;

import org.jspecify.annotations.NullMarked;
