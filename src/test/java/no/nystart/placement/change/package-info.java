/** Changes of placements, tried on placements that came about as people make them. */
@NullMarked
package no.nystart.placement.change;

import org.jspecify.annotations.NullMarked;
