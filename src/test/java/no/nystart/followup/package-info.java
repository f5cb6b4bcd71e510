/** Placements that are followed up, as tests play them. */
@NullMarked
package no.nystart.followup;

import org.jspecify.annotations.NullMarked;
