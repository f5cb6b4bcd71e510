package no.nystart.register.cohorts;

import java.time.LocalDate;

/** What is decided for a cohort: placements last {@code minMonths} to {@code maxMonths} from {@code placementStart}. */
public record CohortDetails(String name, LocalDate placementStart, int minMonths, int maxMonths) {

    public CohortDetails {
        if (minMonths < 1 || maxMonths < minMonths) {
            throw new IllegalArgumentException(name + ": " + minMonths + " to " + maxMonths + " months");
        }
    }

    /** First day after the window in which seats are counted. */
    public LocalDate windowEnd() {
        return placementStart.plusMonths(maxMonths);
    }
}
