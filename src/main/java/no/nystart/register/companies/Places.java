package no.nystart.register.companies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Scope;
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

    /** Those of several companies, company by company. */
    public List<Place> ofCompanies(Collection<UUID> companies) {
        return companies.isEmpty() ? List.of() : list("company in ?1 order by company, code", companies);
    }

    public List<Place> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those in the scope, in the order of their registration; {@code after} is the last of the page before. */
    public List<Place> page(Scope scope, @Nullable UUID after, int most) {
        return getEntityManager()
                .createQuery("""
                        select p from Place p join Company c on c.id = p.company
                        where (:everything = true or c.region in :regions or c.id in :companies) and p.id > :after
                        order by p.id""", Place.class)
                .setParameter("everything", scope.everything())
                .setParameter("regions", scope.regions())
                .setParameter("companies", scope.companies())
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(most)
                .getResultList();
    }

    private void refuseCodeOfAnother(UUID company, String code, @Nullable UUID self) {
        withCode(company, code).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw Refused.because(
                    RegisterRefusal.CODE_ALREADY_USED, List.of(Fault.of("code", RegisterRefusal.CODE_ALREADY_USED)));
        });
    }
}
