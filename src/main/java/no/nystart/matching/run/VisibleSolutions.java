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
import no.nystart.matching.exchange.SolutionWriter;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;

/**
 * Solutions of cohorts without whoever is hidden from the visitor, also when they became so after the run: they are in
 * no row, no load and no share. Total and bound stay those of the run.
 */
@ApplicationScoped
class VisibleSolutions {

    private final RunDocuments documents;
    private final Proposals proposals;

    @Inject
    VisibleSolutions(RunDocuments documents, Proposals proposals) {
        this.documents = documents;
        this.proposals = proposals;
    }

    /** solution.json of a run that has ended with one; refused when there is none, or none yet. */
    String of(MatchingRun run) {
        String whole = documents.solutionOf(run);
        Set<String> visible = proposals.of(run.id()).stream()
                .map(Proposal::youngPerson)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        if (visible.size() == run.people()) {
            return whole;
        }
        Solution solution = documents.kept(run.id()).orElseThrow();
        return SolutionWriter.write(only(visible, solution, documents.problem(run.id())));
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
