package no.nystart.matching.fairness;

import no.nystart.matching.explain.Fairness;

/**
 * How a run treats groups.
 *
 * @param randomSeed of the random matching that it is compared with
 */
public record FairnessReport(long randomSeed, Fairness fairness) {}
