package no.nystart.register.companies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;

/** Registers companies and changes what is registered. */
@ApplicationScoped
public class Companies implements PanacheRepositoryBase<Company, UUID> {

    @Transactional
    public Company register(String region, OrganisationNumber number, CompanyDetails details) {
        if (withNumber(number).isPresent()) {
            throw Refused.because(
                    RegisterRefusal.COMPANY_ALREADY_REGISTERED,
                    List.of(Fault.of("organisationNumber", RegisterRefusal.COMPANY_ALREADY_REGISTERED)));
        }
        Company company = new Company(TimeOrderedId.next(), number, region, details);
        persist(company);
        return company;
    }

    /** @return whether anything was other than before */
    @Transactional
    public boolean change(Company company, CompanyDetails details) {
        if (company.details().equals(details)) {
            return false;
        }
        company.change(details);
        flush();
        return true;
    }

    public Company byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    public Optional<Company> withNumber(OrganisationNumber number) {
        return find("organisationNumber", number.digits()).firstResultOptional();
    }

    public List<Company> inRegions(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : list("region in ?1 order by nameOrder, id", regions);
    }

    /** The names of these companies by id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Company::id, Company::name));
    }
}
