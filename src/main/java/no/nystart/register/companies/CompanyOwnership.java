package no.nystart.register.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A company belongs to its region, and to itself. */
@ApplicationScoped
class CompanyOwnership implements OwnedBy {

    private final Companies companies;

    @Inject
    CompanyOwnership(Companies companies) {
        this.companies = companies;
    }

    @Override
    public Subject subject() {
        return Subject.COMPANY;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return companies.findByIdOptional(id).map(company -> Owner.company(company.region(), id));
    }
}
