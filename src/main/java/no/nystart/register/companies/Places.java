package no.nystart.register.companies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;
import org.jspecify.annotations.Nullable;

/** Registers places and changes what is registered. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, UUID> {

    @Transactional
    public Place register(UUID company, PlaceDetails details) {
        refuseCodeOfAnother(company, details.code(), null);
        Place place = new Place(TimeOrderedId.next(), company, details);
        persist(place);
        return place;
    }

    /** @return whether anything was other than before */
    @Transactional
    public boolean change(Place place, PlaceDetails details) {
        if (place.details().equals(details)) {
            return false;
        }
        refuseCodeOfAnother(place.company(), details.code(), place.id());
        place.change(details);
        flush();
        return true;
    }

    public Place byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    public Optional<Place> withCode(UUID company, String code) {
        return find("company = ?1 and code = ?2", company, code).firstResultOptional();
    }

    public List<Place> ofCompany(UUID company) {
        return list("company = ?1 order by code", company);
    }

    private void refuseCodeOfAnother(UUID company, String code, @Nullable UUID self) {
        withCode(company, code).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw Refused.because(
                    RegisterRefusal.CODE_ALREADY_USED, List.of(Fault.of("code", RegisterRefusal.CODE_ALREADY_USED)));
        });
    }
}
