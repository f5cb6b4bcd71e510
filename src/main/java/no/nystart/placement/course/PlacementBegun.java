package no.nystart.placement.course;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Span;

/**
 * What a placement begins with when its agreement is signed.
 *
 * @param leader the mentoring leader
 * @param offerEnds first day after the last one that place, leader and young person have in common
 */
public record PlacementBegun(
        UUID agreement,
        UUID youngPerson,
        String office,
        UUID cohort,
        UUID company,
        UUID place,
        UUID leader,
        Span period,
        Allowance allowance,
        LocalDate offerEnds) {}
