/** The words of intervision: what stands where something was blurred, and a case's first draft. */
@NullMarked
package no.nystart.improvement.intervision.words;

import org.jspecify.annotations.NullMarked;
