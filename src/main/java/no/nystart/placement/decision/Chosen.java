package no.nystart.placement.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker chose to do with a proposal.
 *
 * @param run the one that proposed it
 * @param because why it is declined; null accepts it
 * @param reason in the caseworker's words
 */
public record Chosen(UUID run, @Nullable DeclineReason because, String reason) {}
