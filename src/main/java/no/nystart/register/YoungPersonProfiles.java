package no.nystart.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.codes.ConsentPurpose;
import no.nystart.register.codes.Status;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Office;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.companies.Companies;
import no.nystart.register.people.Block;
import no.nystart.register.people.Consent;
import no.nystart.register.people.Eligibility;
import no.nystart.register.people.Foundations;
import no.nystart.register.people.IdentityConflicts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonView;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;

/** Gathers what a young person's page shows. */
@RequestScoped
class YoungPersonProfiles {

    private final YoungPeople youngPeople;
    private final Foundations foundations;
    private final IdentityConflicts conflicts;
    private final Companies companies;
    private final Cohorts cohorts;
    private final Offices offices;
    private final SeatBook seatBook;
    private final Choices choices;
    private final CurrentVisitor currentVisitor;
    private final FieldClock clock;

    @Inject
    YoungPersonProfiles(
            YoungPeople youngPeople,
            Foundations foundations,
            IdentityConflicts conflicts,
            Companies companies,
            Cohorts cohorts,
            Offices offices,
            SeatBook seatBook,
            Choices choices,
            CurrentVisitor currentVisitor,
            FieldClock clock) {
        this.youngPeople = youngPeople;
        this.foundations = foundations;
        this.conflicts = conflicts;
        this.companies = companies;
        this.cohorts = cohorts;
        this.offices = offices;
        this.seatBook = seatBook;
        this.choices = choices;
        this.currentVisitor = currentVisitor;
        this.clock = clock;
    }

    YoungPersonProfile of(UUID id) {
        YoungPerson person = youngPeople.byId(id);
        YoungPersonView view = YoungPersonView.of(person, youngPeople.detailsOf(person));
        Office office = offices.findById(person.office());
        Visitor visitor = currentVisitor.get();
        boolean mayChange =
                visitor.may(Operation.YOUNG_PERSON_CHANGE, Owner.youngPerson(office.region(), person.office(), id));
        boolean cleared = visitor.clearedOffices().contains(person.office());
        LocalDate today = clock.today();
        Map<UUID, String> names = companyNames(person);
        return new YoungPersonProfile(
                view,
                office.name(),
                Eligibility.age(person.birthDate(), today),
                status(person, today),
                person.home().postalPlace(),
                view.interests().stream().map(choices::occupation).toList(),
                YoungPersonProfile.named(view.companyWishes(), names),
                view.languages().stream().map(choices::name).toList(),
                view.interpreter() == null ? null : choices.name(view.interpreter()),
                person.blocks().stream()
                        .map(block -> new YoungPersonProfile.Blocked(
                                block.kind().name(),
                                block.target(),
                                names.getOrDefault(block.target(), "–"),
                                block.reason()))
                        .toList(),
                consents(id),
                foundations.activitiesOf(id),
                mayChange
                        ? companies.inRegions(List.of(office.region())).stream()
                                .map(company -> Choice.of(company.id(), company.name()))
                                .toList()
                        : List.of(),
                mayChange ? inCohorts(id, office.region()) : List.of(),
                cleared && !conflicts.openOf(id).isEmpty(),
                mayChange);
    }

    private Map<UUID, String> companyNames(YoungPerson person) {
        Set<UUID> named = new HashSet<>(person.wishes().companies());
        person.blocks().stream()
                .filter(block -> block.kind() == BlockKind.COMPANY)
                .map(Block::target)
                .forEach(named::add);
        return companies.names(named);
    }

    private Status status(YoungPerson person, LocalDate today) {
        if (person.withdrawnOn() != null) {
            return Status.WITHDRAWN;
        }
        return seatBook.of(person.id(), today).isEmpty() ? Status.WAITING : Status.BOOKED;
    }

    private List<YoungPersonProfile.Given> consents(UUID id) {
        Map<ConsentPurpose, LocalDate> given =
                foundations.consentsOf(id).stream().collect(Collectors.toMap(Consent::purpose, Consent::givenOn));
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new YoungPersonProfile.Given(purpose, given.get(purpose)))
                .toList();
    }

    private List<YoungPersonProfile.InCohort> inCohorts(UUID id, String region) {
        Set<UUID> in = cohorts.of(id);
        return cohorts.ofRegion(region).stream()
                .map(cohort -> new YoungPersonProfile.InCohort(
                        cohort.id(), cohort.details().name(), in.contains(cohort.id())))
                .toList();
    }
}
