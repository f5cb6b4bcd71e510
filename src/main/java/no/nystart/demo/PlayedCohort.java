package no.nystart.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A cohort of the demo's past, with everything that has happened in it.
 *
 * @param over whether all its placements are
 * @param coordinator account
 * @param places its own, of companies that are in every cohort
 * @param leaders its own
 * @param placements in the order of its young people
 */
public record PlayedCohort(
        UUID id,
        boolean over,
        LocalDate starts,
        UUID coordinator,
        List<UUID> places,
        List<UUID> leaders,
        List<PlayedPlacement> placements) {}
