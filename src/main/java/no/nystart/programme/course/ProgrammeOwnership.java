package no.nystart.programme.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A leader programme belongs to its region. */
@ApplicationScoped
class ProgrammeOwnership implements OwnedBy {

    private final LeaderProgrammes programmes;

    @Inject
    ProgrammeOwnership(LeaderProgrammes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Subject subject() {
        return Subject.PROGRAMME;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return programmes.findByIdOptional(id).map(programme -> Owner.region(programme.region()));
    }
}
