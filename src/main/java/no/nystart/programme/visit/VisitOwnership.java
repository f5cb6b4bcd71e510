package no.nystart.programme.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A visit is its host's; everybody in the region can come. */
@ApplicationScoped
class VisitOwnership implements OwnedBy {

    private final StudyVisits visits;

    @Inject
    VisitOwnership(StudyVisits visits) {
        this.visits = visits;
    }

    @Override
    public Subject subject() {
        return Subject.VISIT;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return visits.findByIdOptional(id).map(visit -> Owner.company(visit.region(), visit.host()));
    }
}
