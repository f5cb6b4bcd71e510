/** Stage 4: a proposal is decided, an agreement signed, a placement runs, changes and ends. */
@NullMarked
package no.nystart.placement;

import org.jspecify.annotations.NullMarked;
