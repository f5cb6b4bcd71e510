package no.nystart.register.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.intake.RowOutcome;

/** A visitor registers companies, places and leaders in a region of theirs: by form, API or file, it is this. */
@ApplicationScoped
public class CompanyRegistrations {

    private final Companies companies;
    private final Places places;
    private final Leaders leaders;
    private final CompanyReader reader;
    private final CurrentVisitor currentVisitor;

    @Inject
    CompanyRegistrations(
            Companies companies, Places places, Leaders leaders, CompanyReader reader, CurrentVisitor currentVisitor) {
        this.companies = companies;
        this.places = places;
        this.leaders = leaders;
        this.reader = reader;
        this.currentVisitor = currentVisitor;
    }

    /** @throws Refused with every fault */
    @Transactional
    public Company register(Fields fields) {
        CompanyReader.Registration read = reader.registration(fields);
        return companies.register(region(fields), read.number(), read.details());
    }

    /** Registers, or changes whichever company of the visitor's region has the number. */
    @Transactional
    public RowOutcome registerOrChange(Fields fields) {
        CompanyReader.Registration read = reader.registration(fields);
        return companies
                .withNumber(read.number())
                .map(company -> {
                    refuseForeign(company, "organisationNumber");
                    return RowOutcome.ofChange(companies.change(company, read.details()));
                })
                .orElseGet(() -> {
                    companies.register(region(fields), read.number(), read.details());
                    return RowOutcome.CREATED;
                });
    }

    /** Registers, or changes the company's place of that code; the row names the company by its number. */
    @Transactional
    public RowOutcome placeOfRow(Fields fields) {
        UUID company = companyOfRow(fields);
        PlaceDetails details = reader.place(fields);
        return places.withCode(company, details.code())
                .map(place -> RowOutcome.ofChange(places.change(place, details)))
                .orElseGet(() -> {
                    places.register(company, details);
                    return RowOutcome.CREATED;
                });
    }

    /** Registers, or changes the company's leader of that code; the row names the company by its number. */
    @Transactional
    public RowOutcome leaderOfRow(Fields fields) {
        UUID company = companyOfRow(fields);
        LeaderDetails details = reader.leader(company, fields);
        return leaders.withCode(company, details.code())
                .map(leader -> RowOutcome.ofChange(leaders.change(leader, details)))
                .orElseGet(() -> {
                    leaders.register(company, details);
                    return RowOutcome.CREATED;
                });
    }

    private UUID companyOfRow(Fields fields) {
        UUID id = reader.companyId(fields.typed("company")).orElseThrow(() -> unknown("company"));
        refuseForeign(companies.byId(id), "company");
        return id;
    }

    /** A company of another region is to this visitor as if there were none. */
    private void refuseForeign(Company company, String field) {
        if (!regions().contains(company.region())) {
            throw unknown(field);
        }
    }

    private static Refused unknown(String field) {
        return Refused.because(
                RegisterRefusal.COMPANY_UNKNOWN, List.of(Fault.of(field, RegisterRefusal.COMPANY_UNKNOWN, "")));
    }

    private String region(Fields fields) {
        List<String> own = regions();
        String asked = fields.text("region");
        if (asked == null && own.size() == 1) {
            return own.getFirst();
        }
        if (asked == null || !own.contains(asked)) {
            throw Refused.because(
                    RegisterRefusal.REGION_NOT_YOURS,
                    List.of(Fault.of("region", RegisterRefusal.REGION_NOT_YOURS, fields.typed("region"))));
        }
        return asked;
    }

    private List<String> regions() {
        return currentVisitor.get().scope(Operation.COMPANY_REGISTER).regions().stream()
                .sorted()
                .toList();
    }
}
