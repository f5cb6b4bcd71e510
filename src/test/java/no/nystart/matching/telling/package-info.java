/** Matches in sentences. */
@NullMarked
package no.nystart.matching.telling;

import org.jspecify.annotations.NullMarked;
