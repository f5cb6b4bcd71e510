package no.nystart.matching.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;

/** Takes people out of a solved problem; what they were given is reserved, as if it had been booked before. */
final class Reserving {

    private final Problem problem;
    private final Solution solution;
    private final Set<String> people;
    private final List<Solution.Assignment> held;

    Reserving(SolvedProblem solved, Set<String> people) {
        this.problem = solved.problem();
        this.solution = solved.solution();
        this.people = people;
        this.held = solution.assignments().stream()
                .filter(assignment -> people.contains(assignment.youngPerson()))
                .toList();
    }

    /** The solution of those who are left; of its bound nothing is proven, since loads are reckoned otherwise. */
    SolvedProblem done() {
        Problem rest = rest();
        OfferTable table = OfferTable.of(rest);
        int[] chosen = SolvedProblem.positions(table, solution);
        return SolvedProblem.of(
                rest, Solution.of(table, chosen, Scoring.unavoidable(table), solution.seed(), solution.steps()));
    }

    private Problem rest() {
        return Rewriting.with(
                problem,
                problem.youngPeople().stream()
                        .filter(person -> !people.contains(person.id()))
                        .toList(),
                companies(),
                problem.places().stream().map(this::reserved).toList(),
                leaders());
    }

    private Place reserved(Place place) {
        return PlaceRewriting.seats(
                place, place.seats() - count(each -> each.place().equals(place.id())));
    }

    private List<Company> companies() {
        Map<String, String> companyOf = problem.places().stream().collect(Collectors.toMap(Place::id, Place::company));
        return problem.companies().stream()
                .map(company -> new Company(
                        company.id(),
                        company.promisedSeats(),
                        company.running() + count(each -> company.id().equals(companyOf.get(each.place())))))
                .toList();
    }

    private List<Leader> leaders() {
        Map<String, Integer> needs =
                problem.youngPeople().stream().collect(Collectors.toMap(YoungPerson::id, YoungPerson::followUpNeed));
        Map<String, Integer> carried = held.stream()
                .collect(Collectors.toMap(
                        Solution.Assignment::leader, each -> needs.get(each.youngPerson()), Integer::sum));
        return problem.leaders().stream()
                .map(leader ->
                        LeaderRewriting.capacity(leader, leader.capacity() - carried.getOrDefault(leader.id(), 0)))
                .toList();
    }

    private int count(Predicate<Solution.Assignment> which) {
        return (int) held.stream().filter(which).count();
    }
}
