package no.nystart.placement.change;

import java.util.UUID;
import no.nystart.placement.life.PlacementEvent;
import org.jspecify.annotations.Nullable;

/**
 * A change that a caseworker wants to make.
 *
 * @param why in words, possibly empty
 * @param proposal whose proposal it does, or null
 */
public record Change(
        PlacementEvent event, String why, @Nullable UUID proposal) {}
