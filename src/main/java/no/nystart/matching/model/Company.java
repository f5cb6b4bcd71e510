package no.nystart.matching.model;

/**
 * A host, company or municipal unit.
 *
 * @param promisedSeats what it promised the programme, not what is free now
 * @param running placements already running there, outside the problem
 */
public record Company(String id, int promisedSeats, int running) {}
