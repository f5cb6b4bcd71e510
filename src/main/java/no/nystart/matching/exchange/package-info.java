/** Reads problems and weights, and reads and writes solutions, in the format that others can recompute. */
@NullMarked
package no.nystart.matching.exchange;

import org.jspecify.annotations.NullMarked;
