/** Tests of explaining proposals, by page and API. */
@NullMarked
package no.nystart.matching.why;

import org.jspecify.annotations.NullMarked;
