package no.nystart.register;

import java.util.List;
import java.util.UUID;
import no.nystart.register.cohorts.Cohort;

/**
 * A cohort at a glance.
 *
 * @param seats those of its places
 * @param seatsLeft of them, at every moment of its window
 * @param leadersReady of its leaders
 */
public record CohortSummary(
        Cohort cohort,
        List<AtOffice> offices,
        List<OfCompany> companies,
        int seats,
        int seatsLeft,
        long leaders,
        long leadersReady) {

    /** How many young people of an office are in. */
    public record AtOffice(String name, long people) {}

    public record OfCompany(UUID id, String name, int promised, int seats, int left) {}

    public long people() {
        return offices.stream().mapToLong(AtOffice::people).sum();
    }
}
