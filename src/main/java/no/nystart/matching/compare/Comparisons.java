package no.nystart.matching.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Circumstances;
import no.nystart.matching.explain.Difference;
import no.nystart.matching.model.Solution;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.run.Figures;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposals;
import no.nystart.matching.run.RunDocuments;

/** Compares the runs of a cohort with one another. */
@ApplicationScoped
public class Comparisons {

    /**
     * The run before another, in short.
     *
     * @param moved how many have another place or leader since, of those whom the visitor may see
     */
    public record Since(UUID run, int moved) {}

    private final MatchingRuns runs;
    private final RunDocuments documents;
    private final Proposals proposals;
    private final KnownPeople people;
    private final MoveTable moves;

    @Inject
    Comparisons(MatchingRuns runs, RunDocuments documents, Proposals proposals, KnownPeople people, MoveTable moves) {
        this.runs = runs;
        this.documents = documents;
        this.proposals = proposals;
        this.people = people;
        this.moves = moves;
    }

    /** Empty for a cohort's first run. */
    public Optional<Since> sincePrevious(MatchingRun run) {
        return runs.previous(run).map(before -> new Since(before.id(), proposals.moved(before.id(), run.id())));
    }

    /**
     * The run to compare with.
     *
     * @param asked as in the address; empty: the one before, if there is one
     * @throws Refused as NOT_FOUND when it is none of the same cohort
     */
    Optional<MatchingRun> since(MatchingRun run, String asked) {
        return asked.isEmpty() ? runs.previous(run) : Optional.of(sibling(run, asked));
    }

    /** Another run of the same cohort; refused as NOT_FOUND when it is none. */
    MatchingRun sibling(MatchingRun run, String asked) {
        try {
            return runs.ofCohort(run.cohort().orElseThrow(), UUID.fromString(asked));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
    }

    /** @throws Refused when one of the runs has no solution */
    Comparison between(MatchingRun before, MatchingRun after, Visitor visitor) {
        Solution earlier = solution(before);
        Solution later = solution(after);
        KnownPeople.Circle circle = people.of(List.of(before, after), visitor);
        Set<String> told = circle.ids();
        return new Comparison(
                counted(earlier, told),
                counted(later, told),
                Circumstances.between(documents.problem(before.id()), documents.problem(after.id()), told),
                moves.shown(Difference.between(earlier, later).moves(), circle));
    }

    Solution solution(MatchingRun run) {
        run.requireSolution();
        return documents.kept(run.id()).orElseThrow();
    }

    /** Those of a solution who may be told of; the total is everybody's. */
    static Comparison.Counted counted(Solution solution, Set<String> told) {
        List<Solution.Assignment> placed = solution.assignments().stream()
                .filter(match -> told.contains(match.youngPerson()))
                .toList();
        long unplaced = solution.unplaced().stream()
                .filter(person -> told.contains(person.youngPerson()))
                .count();
        return new Comparison.Counted(
                Figures.of(placed.stream().mapToInt(Solution.Assignment::dissatisfaction), solution.total()),
                placed.size() + (int) unplaced);
    }
}
