package no.nystart.improvement.measure;

import java.util.UUID;

/** What is measured. */
public sealed interface Ground {

    record OfCompany(UUID company) implements Ground {}

    record OfCohort(UUID cohort) implements Ground {}

    record OfRegion(String region) implements Ground {}
}
