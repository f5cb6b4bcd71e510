package no.nystart.programme.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided when a leader programme is made.
 *
 * @param cohort whose leaders it is for, or null for the region's
 * @param venue where its gatherings are, until one is moved elsewhere
 * @param seats at each of them
 */
public record ProgrammeDetails(
        UUID template, String name, @Nullable UUID cohort, LocalDate startsOn, String venue, int seats) {}
