package no.nystart.register.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A mentoring leader belongs to the company, and to themselves. */
@ApplicationScoped
class LeaderOwnership implements OwnedBy {

    private final Leaders leaders;
    private final Companies companies;

    @Inject
    LeaderOwnership(Leaders leaders, Companies companies) {
        this.leaders = leaders;
        this.companies = companies;
    }

    @Override
    public Subject subject() {
        return Subject.LEADER;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return leaders.findByIdOptional(id)
                .filter(leader -> !leader.isErased())
                .map(leader -> companies.byId(leader.company()))
                .map(company -> Owner.leader(company.region(), company.id(), id));
    }
}
