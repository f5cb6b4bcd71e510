/** The facts behind a matching: why this place, why not that one, what a change would do, and who gains; no sentences. */
@NullMarked
package no.nystart.matching.explain;

import org.jspecify.annotations.NullMarked;
