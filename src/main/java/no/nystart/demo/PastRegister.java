package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortDetails;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Places;
import no.nystart.register.intake.Fields;
import no.nystart.register.people.Protection;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonReader;

/** Registers a cohort of the past, with places and leaders of its own at the demo's companies. */
@ApplicationScoped
class PastRegister {

    /** Days from the registration to the first placement. */
    private static final int DAYS_BEFORE = 75;

    private static final int MONTHS_OPEN = 9;

    /** Enough for all that a company can take in, so that whoever takes over from somebody has room. */
    private static final String CAPACITY = "15";

    private final Cohorts cohorts;
    private final CompanyReader companyReader;
    private final Places places;
    private final Leaders leaders;
    private final YoungPeople youngPeople;
    private final YoungPersonReader youngPersonReader;
    private final Accounts accounts;

    @Inject
    PastRegister(
            Cohorts cohorts,
            CompanyReader companyReader,
            Places places,
            Leaders leaders,
            YoungPeople youngPeople,
            YoungPersonReader youngPersonReader,
            Accounts accounts) {
        this.cohorts = cohorts;
        this.companyReader = companyReader;
        this.places = places;
        this.leaders = leaders;
        this.youngPeople = youngPeople;
        this.youngPersonReader = youngPersonReader;
        this.accounts = accounts;
    }

    /** In the transaction at hand; there already, it stays as it is. */
    Cohort register(PastCohort past, LocalDate today) {
        return cohorts.ofRegion(DemoRegister.REGION).stream()
                .filter(cohort -> cohort.details().name().equals(past.title()))
                .findFirst()
                .orElseGet(() -> registered(past, past.starts(today)));
    }

    private Cohort registered(PastCohort past, LocalDate starts) {
        Cohort cohort = cohorts.register(DemoRegister.REGION, new CohortDetails(past.title(), starts, 6, 8));
        Bygone.on(starts.minusDays(DAYS_BEFORE), () -> {
            for (Fields row : DemoFile.read("companies.csv")) {
                cohort.promise(
                        companyOf(row.typed("organisationNumber")), Integer.parseInt(row.typed("promisedSeats")));
            }
            cohort.takeIn(places(past, starts), leaders(past, starts));
            people(past, cohort);
        });
        return cohort;
    }

    private Set<UUID> places(PastCohort past, LocalDate starts) {
        Set<UUID> taken = new LinkedHashSet<>();
        for (Map<String, String> row : DemoFile.rows("places.csv")) {
            Map<String, String> place = new HashMap<>(row);
            place.put("code", marked(in(row, "code"), past));
            place.put("seats", String.valueOf(Integer.parseInt(in(row, "seats")) + 1));
            place.put("opens", starts.minusWeeks(2).toString());
            place.put("closes", starts.plusMonths(MONTHS_OPEN).toString());
            place.put("certificates", "");
            place.put("norwegianLevel", "A1");
            taken.add(places.register(companyOf(in(row, "company")), companyReader.place(Fields.of(place)))
                    .id());
        }
        return taken;
    }

    /** Whoever leads at one place of a company leads at all, so that others can take over. */
    private Set<UUID> leaders(PastCohort past, LocalDate starts) {
        Map<String, String> codes = DemoFile.rows("places.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> in(row, "company"),
                        Collectors.mapping(row -> marked(in(row, "code"), past), Collectors.joining("|"))));
        Set<UUID> taken = new LinkedHashSet<>();
        for (Map<String, String> row : DemoFile.rows("leaders.csv")) {
            UUID company = companyOf(in(row, "company"));
            Map<String, String> leader = new HashMap<>(row);
            leader.put("code", marked(in(row, "code"), past));
            leader.put("name", past.adjective() + " " + in(row, "name").split(" ", 2)[1]);
            leader.put("email", past.mark() + "." + in(row, "email"));
            leader.put("capacity", CAPACITY);
            leader.put("from", starts.minusMonths(1).toString());
            leader.put("to", starts.plusMonths(MONTHS_OPEN).toString());
            leader.put("places", codes.get(in(row, "company")));
            leader.put("ready", "ja");
            MentoringLeader registered = leaders.register(company, companyReader.leader(company, Fields.of(leader)));
            open(past, registered);
            taken.add(registered.id());
        }
        return taken;
    }

    /** One of those who lead now can sign in to the demo. */
    private void open(PastCohort past, MentoringLeader leader) {
        Grant leads = Grant.ofLeader(DemoRegister.REGION, leader.company(), leader.id());
        accounts.grant(accounts.open(login(leader), leader.name()).id(), leads, null);
        if (past == PastCohort.RUNNING && login(leader).endsWith(".l1@smie.example")) {
            accounts.grant(account("mentor.smie"), leads, null);
        }
    }

    private void people(PastCohort past, Cohort cohort) {
        boolean first = true;
        for (Fields row : DemoFile.read(past.people())) {
            String office = row.typed("office");
            YoungPersonReader.Registration read = youngPersonReader.registration(row);
            YoungPerson person = youngPeople.register(
                    office, caseworkerOf(office), read.nationalId(), read.details(), Protection.NONE);
            cohorts.join(cohort.id(), person);
            String name = row.typed("firstName") + " " + row.typed("lastName");
            Grant own = Grant.ofYoungPerson(person.id());
            accounts.grant(accounts.open(row.typed("email"), name).id(), own, null);
            if (past == PastCohort.RUNNING && first) {
                accounts.grant(account(DemoAccounts.IN_PRACTICE), own, null);
            }
            first = false;
        }
    }

    private UUID caseworkerOf(String office) {
        return account(DemoAccounts.caseworkerOf(office));
    }

    private UUID account(String login) {
        return accounts.named(login).orElseThrow().id();
    }

    private UUID companyOf(String number) {
        return companyReader.companyId(number).orElseThrow();
    }

    private static String marked(String code, PastCohort past) {
        return code + "-" + past.mark();
    }

    /** What a leader of the past signs in as. */
    static String login(MentoringLeader leader) {
        return String.valueOf(leader.details().email());
    }

    /** Every row of a demo file has every column of its head. */
    private static String in(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
