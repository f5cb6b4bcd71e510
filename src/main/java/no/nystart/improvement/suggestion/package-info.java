/** Deviations and ideas: told by whoever saw them, taken on by somebody, and back to who told with what was done. */
@NullMarked
package no.nystart.improvement.suggestion;

import org.jspecify.annotations.NullMarked;
