package no.nystart.matching.run;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.Refused;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.GeoPoint;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.ProblemCheck;
import no.nystart.matching.model.Transport;
import no.nystart.matching.model.Weights;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.pins.PinStanding;
import no.nystart.matching.pins.Pins;
import no.nystart.register.CohortRoster;
import no.nystart.register.CohortRosters;
import no.nystart.register.codes.Coordinates;

/**
 * A cohort's roster as a problem to solve: ids and codes, no names; blocks of what is not in it are left out. What was
 * released and pinned before is in it.
 */
@ApplicationScoped
class ProblemOfCohort {

    private final CohortRosters rosters;
    private final Proposals proposals;
    private final Pins pins;
    private final DefaultWeights weights;
    private final List<DeclinedProposals> declined;

    @Inject
    ProblemOfCohort(
            CohortRosters rosters,
            Proposals proposals,
            Pins pins,
            DefaultWeights weights,
            @All List<DeclinedProposals> declined) {
        this.rosters = rosters;
        this.proposals = proposals;
        this.pins = pins;
        this.weights = weights;
        this.declined = declined;
    }

    /** @throws Refused when nobody waits or there is no place */
    SteeredProblem of(UUID cohort) {
        CohortRoster roster = rosters.of(cohort);
        if (roster.people().isEmpty()) {
            throw Refused.because(MatchingRefusal.NOBODY_TO_MATCH);
        }
        if (roster.places().isEmpty()) {
            throw Refused.because(MatchingRefusal.NO_PLACES);
        }
        SteeredProblem steered = steered(roster);
        var faults = ProblemCheck.faults(steered.problem());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The register let through what cannot be solved: " + faults);
        }
        return steered;
    }

    /** How the cohort's pins would stand in a run begun now, of everybody whom the visitor may see. */
    List<PinStanding> pinsNow(UUID cohort) {
        return pins.inForce(cohort).isEmpty()
                ? List.of()
                : steered(rosters.of(cohort)).pins();
    }

    private SteeredProblem steered(CohortRoster roster) {
        return SteeredProblem.of(problem(roster), standing(roster.cohort()), pins.inForce(roster.cohort()));
    }

    private Map<UUID, PlaceAndLeader> standing(UUID cohort) {
        Map<UUID, PlaceAndLeader> released = new HashMap<>(proposals.released(cohort));
        declined.forEach(each -> released.keySet().removeAll(each.ofNewestReleased(cohort)));
        return released;
    }

    Problem problem(CohortRoster roster) {
        Weights its = weights.get().with(WeightNames.values(roster.weights()));
        Known known = Known.of(roster);
        return new Problem(
                roster.cohort().toString(),
                roster.placementStart(),
                roster.minMonths(),
                roster.maxMonths(),
                its,
                roster.people().stream().map(person -> person(person, known)).toList(),
                roster.companies().stream().map(ProblemOfCohort::company).toList(),
                roster.places().stream().map(ProblemOfCohort::place).toList(),
                roster.leaders().stream().map(ProblemOfCohort::leader).toList(),
                Map.of());
    }

    /** The ids that this cohort knows. */
    private record Known(Set<UUID> companies, Set<UUID> places, Set<UUID> leaders) {

        static Known of(CohortRoster roster) {
            return new Known(
                    roster.companies().stream().map(CohortRoster.Company::id).collect(Collectors.toSet()),
                    roster.places().stream().map(CohortRoster.Place::id).collect(Collectors.toSet()),
                    roster.leaders().stream().map(CohortRoster.Leader::id).collect(Collectors.toSet()));
        }
    }

    private static YoungPerson person(CohortRoster.Person person, Known known) {
        return new YoungPerson(
                person.id().toString(),
                person.office(),
                person.birthDate(),
                point(person.home()),
                Transport.valueOf(person.transport().name()),
                person.maxCommuteMinutes(),
                person.availableFrom(),
                person.availableTo(),
                person.waitingSince(),
                person.followUpNeed(),
                person.interests(),
                Set.copyOf(person.learningGoals()),
                Set.copyOf(person.needs()),
                Set.copyOf(person.licences()),
                Set.copyOf(person.certificates()),
                NorwegianLevel.valueOf(person.norwegianLevel()),
                Set.copyOf(person.languages()),
                texts(person.companyWishes()),
                within(known.companies(), person.blockedCompanies()),
                within(known.leaders(), person.blockedLeaders()),
                within(known.places(), person.blockedPlaces()),
                person.aimsAtCertificate(),
                null,
                false,
                person.minMonths(),
                person.maxMonths());
    }

    private static Company company(CohortRoster.Company company) {
        return new Company(company.id().toString(), company.promisedSeats(), company.running());
    }

    private static Place place(CohortRoster.Place place) {
        return new Place(
                place.id().toString(),
                place.company().toString(),
                point(place.site()),
                place.occupation(),
                Set.copyOf(place.teaches()),
                place.seats(),
                place.from(),
                place.to(),
                place.minAge(),
                Set.copyOf(place.licences()),
                Set.copyOf(place.certificates()),
                NorwegianLevel.valueOf(place.norwegianLevel()),
                Set.copyOf(place.offers()));
    }

    private static Leader leader(CohortRoster.Leader leader) {
        return new Leader(
                leader.id().toString(),
                leader.company().toString(),
                texts(leader.places()).stream().sorted().toList(),
                leader.capacity(),
                leader.from(),
                leader.to(),
                Set.copyOf(leader.languages()),
                leader.accredited(),
                leader.ready());
    }

    private static GeoPoint point(Coordinates at) {
        return new GeoPoint(at.lat(), at.lon());
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static Set<String> within(Set<UUID> known, Set<UUID> blocked) {
        Set<UUID> both = new HashSet<>(blocked);
        both.retainAll(known);
        return Set.copyOf(texts(both));
    }
}
