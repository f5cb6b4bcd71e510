package no.nystart.placement.agreement;

import java.time.LocalDate;
import java.time.Period;

/**
 * What decides whether terms are allowed, beside the terms.
 *
 * @param validFrom first day on which these terms hold: the start, or the day of a change
 * @param placeMinAge completed years that the place demands, 0 for none
 * @param offerEnds first day after the last one that place, leader and young person have in common
 */
public record Circumstances(
        LocalDate birthDate, LocalDate validFrom, int placeMinAge, Allowance allowance, LocalDate offerEnds) {

    /** Completed years when the terms begin to hold. */
    int age() {
        return Period.between(birthDate, validFrom).getYears();
    }

    /** Under 18 when the terms begin to hold. */
    public boolean isMinor() {
        return age() < YoungWorkerRules.OF_AGE;
    }
}
