package no.nystart.register.cohorts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A cohort belongs to its region. */
@ApplicationScoped
class CohortOwnership implements OwnedBy {

    private final Cohorts cohorts;

    @Inject
    CohortOwnership(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public Subject subject() {
        return Subject.COHORT;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return cohorts.findByIdOptional(id).map(cohort -> Owner.region(cohort.region()));
    }
}
