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

    /**
     * @param seen the version that the change was made on
     * @return whether anything was other than before
     */
    @Transactional
    public boolean change(UUID id, long seen, CompanyDetails details) {
        Company company = byId(id);
        if (company.version() != seen) {
            throw Refused.because(CommonRefusal.CHANGED_BY_SOMEBODY_ELSE);
        }
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
}
