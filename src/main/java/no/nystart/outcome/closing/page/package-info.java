/** The pages where placements are closed, and what they have for a caseworker's day. */
@NullMarked
package no.nystart.outcome.closing.page;

import org.jspecify.annotations.NullMarked;
