package no.nystart.placement.change;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.PlacementLife;

/**
 * A change that nobody has made yet.
 *
 * @param before the placement as its events tell it now
 * @param after the same with the change
 * @param today the field's date
 */
public record PlannedChange(
        UUID placement, PlacementEvent event, PlacementLife before, PlacementLife after, LocalDate today) {}
