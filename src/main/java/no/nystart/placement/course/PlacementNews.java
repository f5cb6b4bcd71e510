package no.nystart.placement.course;

import java.util.UUID;
import no.nystart.placement.life.PlacementEvent;

/** What becomes of a placement, for the stages after it; fired within the transaction that makes it so. */
public sealed interface PlacementNews {

    UUID placement();

    /** Its agreement is signed by all. */
    record Begun(UUID placement) implements PlacementNews {}

    /** Something happened to it, or will. */
    record Changed(UUID placement, PlacementEvent event) implements PlacementNews {}
}
