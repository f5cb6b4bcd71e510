/** Pulse meetings of regions: placements, leaders, motivation looked at together, and what is decided of it. */
@NullMarked
package no.nystart.improvement.pulsemeeting;

import org.jspecify.annotations.NullMarked;
