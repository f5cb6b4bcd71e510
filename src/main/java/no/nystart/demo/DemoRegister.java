package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortDetails;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Office;
import no.nystart.register.cohorts.Region;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Places;
import no.nystart.register.intake.Fields;
import no.nystart.register.people.Protection;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonReader;
import org.jspecify.annotations.Nullable;

/** The cohort of the Glåmdal region: what is in the demo's files, registered as anybody would. */
@ApplicationScoped
class DemoRegister {

    static final String REGION = "glamdal";

    private static final CohortDetails COHORT =
            new CohortDetails("Ny start! Glåmdal 2027", LocalDate.of(2027, 2, 1), 6, 8);

    /** Leaders who can sign in, and their companies' contacts: the matching proposes the demo's young person to the latter. */
    private static final Map<String, String> WITH_ACCOUNTS =
            Map.of("l1@smie.example", "smie", "l3@bjork.example", "trelast");

    private final Companies companies;
    private final CompanyReader companyReader;
    private final Places places;
    private final Leaders leaders;
    private final YoungPeople youngPeople;
    private final YoungPersonReader youngPersonReader;
    private final Cohorts cohorts;
    private final EntityManager entities;

    @Inject
    DemoRegister(
            Companies companies,
            CompanyReader companyReader,
            Places places,
            Leaders leaders,
            YoungPeople youngPeople,
            YoungPersonReader youngPersonReader,
            Cohorts cohorts,
            EntityManager entities) {
        this.companies = companies;
        this.companyReader = companyReader;
        this.places = places;
        this.leaders = leaders;
        this.youngPeople = youngPeople;
        this.youngPersonReader = youngPersonReader;
        this.cohorts = cohorts;
        this.entities = entities;
    }

    boolean isEmpty() {
        return entities.createQuery("select count(r) from Region r", Long.class).getSingleResult() == 0;
    }

    void offices() {
        entities.persist(new Region(REGION, "Glåmdal"));
        entities.persist(new Office("0402", "NAV Kongsvinger", REGION));
        entities.persist(new Office("0419", "NAV Odal", REGION));
        entities.persist(new Office("0420", "NAV Eidskog", REGION));
        entities.persist(new Office("0425", "NAV Solør", REGION));
        entities.flush();
    }

    Cohort cohort() {
        return cohorts.register(REGION, COHORT);
    }

    void companies(Cohort cohort, DemoAccounts accounts) {
        for (Fields row : DemoFile.read("companies.csv")) {
            CompanyReader.Registration read = companyReader.registration(row);
            Company company = companies.register(REGION, read.number(), read.details());
            cohort.promise(company.id(), Integer.parseInt(row.typed("promisedSeats")));
        }
        Set<UUID> placeIds = new HashSet<>();
        for (Fields row : DemoFile.read("places.csv")) {
            placeIds.add(
                    places.register(companyOf(row), companyReader.place(row)).id());
        }
        Set<UUID> leaderIds = new HashSet<>();
        for (Fields row : DemoFile.read("leaders.csv")) {
            UUID company = companyOf(row);
            MentoringLeader leader = leaders.register(company, companyReader.leader(company, row));
            leaderIds.add(leader.id());
            @Nullable String called = WITH_ACCOUNTS.get(row.typed("email"));
            if (called != null) {
                accounts.ofCompany(
                        called, company, companies.byId(company).details().contactName(), leader.id(), leader.name());
            }
        }
        cohort.takeIn(placeIds, leaderIds);
    }

    void people(Cohort cohort, Map<String, UUID> caseworkers, DemoAccounts accounts) {
        for (Fields row : DemoFile.read("young-people.csv")) {
            String office = row.typed("office");
            UUID caseworker = Objects.requireNonNull(caseworkers.get(office), office);
            YoungPersonReader.Registration read = youngPersonReader.registration(row);
            YoungPerson person = youngPeople.register(
                    office,
                    caseworker,
                    read.nationalId(),
                    read.details(),
                    new Protection(
                            AddressProtection.valueOf(row.typed("protection")), "ja".equals(row.typed("shielded"))));
            cohorts.join(cohort.id(), person);
            switch (row.typed("lastName")) {
                case "Hest" -> accounts.ofYoungPerson(person.id(), "Lykkelig Hest");
                case "Rakett" -> keepAway(person, "310010200", "Har sagt opp en jobb der før", caseworker);
                case "Kaktus" -> keepAway(person, "310000175", "Slekt i ledelsen, vil ikke dit", caseworker);
                default -> {}
            }
        }
    }

    private void keepAway(YoungPerson person, String organisationNumber, String reason, UUID by) {
        person.keepAwayFrom(
                BlockKind.COMPANY,
                companyReader.companyId(organisationNumber).orElseThrow(),
                reason,
                by,
                LocalDate.of(2026, 11, 2));
    }

    private UUID companyOf(Fields row) {
        return companyReader.companyId(row.typed("company")).orElseThrow();
    }
}
