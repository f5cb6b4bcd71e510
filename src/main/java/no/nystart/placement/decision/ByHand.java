package no.nystart.placement.decision;

import java.util.UUID;

/**
 * An offer that a cleared caseworker chose for somebody hidden.
 *
 * @param cohort whose places it is among
 * @param reason in the caseworker's words
 */
public record ByHand(UUID youngPerson, UUID cohort, Stay stay, String reason) {}
