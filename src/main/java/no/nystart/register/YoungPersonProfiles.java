package no.nystart.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Caseworkers;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.register.codes.ConsentPurpose;
import no.nystart.register.codes.Status;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Office;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.companies.Companies;
import no.nystart.register.people.Consent;
import no.nystart.register.people.Eligibility;
import no.nystart.register.people.Foundations;
import no.nystart.register.people.IdentityConflicts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonView;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.words.Choices;

/** Gathers what a young person's page shows. */
@RequestScoped
class YoungPersonProfiles {

    private final YoungPeople youngPeople;
    private final Foundations foundations;
    private final IdentityConflicts conflicts;
    private final Companies companies;
    private final BlockTargets targets;
    private final Caseworkers caseworkers;
    private final Handovers handovers;
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
            BlockTargets targets,
            Caseworkers caseworkers,
            Handovers handovers,
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
        this.targets = targets;
        this.caseworkers = caseworkers;
        this.handovers = handovers;
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
        Owner owner = Owner.youngPerson(office.region(), person.office(), id);
        boolean mayChange = visitor.may(Operation.YOUNG_PERSON_CHANGE, owner);
        boolean cleared = visitor.clearedOffices().contains(person.office());
        LocalDate today = clock.today();
        Map<UUID, String> kept = targets.names(person.blocks());
        return new YoungPersonProfile(
                view,
                office.name(),
                caseworkers.name(person.caseworker()),
                Eligibility.age(person.birthDate(), today),
                status(person, today),
                person.home().postalPlace(),
                view.interests().stream().map(choices::occupation).toList(),
                YoungPersonProfile.named(view.companyWishes(), companies.names(view.companyWishes())),
                view.languages().stream().map(choices::name).toList(),
                view.interpreter() == null ? null : choices.name(view.interpreter()),
                person.blocks().stream()
                        .map(block -> new YoungPersonProfile.Blocked(
                                block.kind().name(),
                                block.target(),
                                kept.getOrDefault(block.target(), "–"),
                                block.reason()))
                        .toList(),
                consents(id),
                foundations.activitiesOf(id),
                mayChange ? targets.inRegion(office.region()) : List.of(),
                mayChange ? inCohorts(id, office.region()) : List.of(),
                visitor.may(Operation.YOUNG_PERSON_HAND_OVER, owner) ? handovers.choices(person) : List.of(),
                cleared && visitor.may(Operation.YOUNG_PERSON_PROTECT, owner) ? choices.protections() : List.of(),
                cleared && !conflicts.openOf(id).isEmpty(),
                mayChange);
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
