/** Stage 8: what came of it: how young people stand afterwards, placements closed, certificates of practice. */
@NullMarked
package no.nystart.outcome;

import org.jspecify.annotations.NullMarked;
