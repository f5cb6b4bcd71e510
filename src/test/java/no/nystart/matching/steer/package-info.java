/** Tests of steering the matching by hand. */
@NullMarked
package no.nystart.matching.steer;

import org.jspecify.annotations.NullMarked;
