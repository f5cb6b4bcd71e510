package no.nystart.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Contributed, as a CDI bean, by whoever knows that somebody left a place before their time and waits for the rest of it. */
public interface WaitingAgain {

    /**
     * What is left of a placement.
     *
     * @param from first day on which the person is free
     * @param minMonths fewest whole months that are left
     * @param maxMonths most whole months that are left, at least 1
     */
    record Remainder(LocalDate from, int minMonths, int maxMonths) {}

    /** Those of the cohort who wait again, in a bounded number of queries. */
    Map<UUID, Remainder> inCohort(UUID cohort);

    /** The one, if they wait again. */
    Map<UUID, Remainder> alone(UUID youngPerson);
}
