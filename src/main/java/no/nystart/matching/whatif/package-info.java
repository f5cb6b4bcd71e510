/** What would become of a run if a little were otherwise: asked by people, worked out on a copy that touches nothing. */
@NullMarked
package no.nystart.matching.whatif;

import org.jspecify.annotations.NullMarked;
