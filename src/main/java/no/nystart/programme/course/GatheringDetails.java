package no.nystart.programme.course;

import java.time.LocalDate;

/**
 * When and where a gathering is, for how many.
 *
 * @param endsOn last day, included
 * @param why it is changed
 */
public record GatheringDetails(LocalDate startsOn, LocalDate endsOn, String venue, int seats, String why) {}
