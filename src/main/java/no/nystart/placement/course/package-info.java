/** Placements and what happened to them, as they are kept: by the rules of {@code placement.life}. */
@NullMarked
package no.nystart.placement.course;

import org.jspecify.annotations.NullMarked;
