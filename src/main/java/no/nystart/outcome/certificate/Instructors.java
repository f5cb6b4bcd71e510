package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/** Who may confirm at a company: its leaders that are accredited in the register today. */
@ApplicationScoped
public class Instructors {

    private final Leaders leaders;

    @Inject
    Instructors(Leaders leaders) {
        this.leaders = leaders;
    }

    /** In the order of the company's own codes. */
    public List<MentoringLeader> of(UUID company) {
        return leaders.ofCompany(company).stream()
                .filter(leader -> leader.details().accredited())
                .toList();
    }

    boolean has(UUID company, UUID leader) {
        return of(company).stream().anyMatch(each -> each.id().equals(leader));
    }
}
