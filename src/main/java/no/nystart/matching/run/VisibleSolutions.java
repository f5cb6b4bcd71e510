package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nystart.access.CurrentVisitor;
import no.nystart.matching.exchange.SolutionWriter;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;
import no.nystart.register.cohorts.Cohorts;

/**
 * Solutions of cohorts as the pages tell them. Whoever is hidden from the visitor, also when they became so after the
 * run, is in no row, no load and no share. Other offices' people are counted in loads and shares, and have rows for the
 * coordinator alone: nobody else decides about them, so nobody else needs to know where each of them goes. Total and
 * bound stay those of the run.
 */
@ApplicationScoped
class VisibleSolutions {

    private final RunDocuments documents;
    private final Proposals proposals;
    private final Cohorts cohorts;
    private final CurrentVisitor visitor;

    @Inject
    VisibleSolutions(RunDocuments documents, Proposals proposals, Cohorts cohorts, CurrentVisitor visitor) {
        this.documents = documents;
        this.proposals = proposals;
        this.cohorts = cohorts;
        this.visitor = visitor;
    }

    /** solution.json of a run that has ended with one; refused when there is none, or none yet. */
    String of(MatchingRun run) {
        String whole = documents.solutionOf(run);
        Set<String> visible = ids(proposals.of(run.id()).stream().map(Proposal::youngPerson));
        Set<String> known = coordinates(run)
                ? visible
                : ids(proposals.ofOffices(run.id(), visitor.get().offices()).stream());
        if (known.size() == run.people()) {
            return whole;
        }
        Solution solution = documents.kept(run.id()).orElseThrow();
        return SolutionWriter.write(rows(known, only(visible, solution, documents.problem(run.id()))));
    }

    private boolean coordinates(MatchingRun run) {
        return visitor.get()
                .coordinates(cohorts.byId(run.cohort().orElseThrow()).region());
    }

    private static Set<String> ids(Stream<UUID> people) {
        return people.map(UUID::toString).collect(Collectors.toSet());
    }

    /** With the sums as they are. */
    private static Solution rows(Set<String> known, Solution solution) {
        return new Solution(
                solution.problem(),
                solution.weights(),
                solution.seed(),
                solution.steps(),
                solution.hard(),
                solution.total(),
                solution.bound(),
                solution.unavoidable(),
                solution.assignments().stream()
                        .filter(match -> known.contains(match.youngPerson()))
                        .toList(),
                solution.unplaced().stream()
                        .filter(person -> known.contains(person.youngPerson()))
                        .toList(),
                solution.leaders(),
                solution.companies());
    }

    static Solution only(Set<String> visible, Solution solution, Problem problem) {
        List<Solution.Assignment> assignments = solution.assignments().stream()
                .filter(match -> visible.contains(match.youngPerson()))
                .toList();
        Map<String, Integer> needs =
                problem.youngPeople().stream().collect(Collectors.toMap(YoungPerson::id, YoungPerson::followUpNeed));
        Map<String, String> companies = problem.places().stream().collect(Collectors.toMap(Place::id, Place::company));
        Map<String, Integer> loads =
                sums(assignments, Solution.Assignment::leader, match -> needs.get(match.youngPerson()));
        Map<String, Integer> placed = sums(assignments, match -> companies.get(match.place()), match -> 1);
        Loads costs = OfferTable.of(problem).loads();
        return new Solution(
                solution.problem(),
                solution.weights(),
                solution.seed(),
                solution.steps(),
                solution.hard(),
                solution.total(),
                solution.bound(),
                solution.unavoidable(),
                assignments,
                solution.unplaced().stream()
                        .filter(person -> visible.contains(person.youngPerson()))
                        .toList(),
                IntStream.range(0, problem.leaders().size())
                        .mapToObj(leader -> {
                            String id = problem.leaders().get(leader).id();
                            int load = loads.getOrDefault(id, 0);
                            return new Solution.LeaderLoad(id, load, costs.leaderCost(leader, load));
                        })
                        .toList(),
                IntStream.range(0, problem.companies().size())
                        .mapToObj(company -> {
                            String id = problem.companies().get(company).id();
                            int count = placed.getOrDefault(id, 0);
                            return new Solution.CompanyShare(id, count, costs.companyCost(company, count));
                        })
                        .toList());
    }

    private static Map<String, Integer> sums(
            List<Solution.Assignment> assignments,
            Function<Solution.Assignment, String> of,
            Function<Solution.Assignment, Integer> value) {
        return assignments.stream().collect(Collectors.toMap(of, value, Integer::sum));
    }
}
