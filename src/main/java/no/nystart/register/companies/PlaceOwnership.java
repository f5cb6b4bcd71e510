package no.nystart.register.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A place belongs to its company. */
@ApplicationScoped
class PlaceOwnership implements OwnedBy {

    private final Places places;
    private final Companies companies;

    @Inject
    PlaceOwnership(Places places, Companies companies) {
        this.places = places;
        this.companies = companies;
    }

    @Override
    public Subject subject() {
        return Subject.PLACE;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return places.findByIdOptional(id)
                .map(place -> companies.byId(place.company()))
                .map(company -> Owner.company(company.region(), company.id()));
    }
}
