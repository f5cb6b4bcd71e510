/** Tests of doing runs again. */
@NullMarked
package no.nystart.matching.repetition;

import org.jspecify.annotations.NullMarked;
