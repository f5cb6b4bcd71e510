package no.nystart.matching.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nystart.access.Visitor;
import no.nystart.matching.explain.Circumstances;
import no.nystart.matching.explain.Difference;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.RunDocuments;
import no.nystart.matching.solve.Baselines;

/** Lays other ways to place a cohort beside its runs. */
@ApplicationScoped
class BesideRuns {

    private final Comparisons comparisons;
    private final RunDocuments documents;
    private final KnownPeople people;
    private final MoveTable table;

    @Inject
    BesideRuns(Comparisons comparisons, RunDocuments documents, KnownPeople people, MoveTable table) {
        this.comparisons = comparisons;
        this.documents = documents;
        this.people = people;
        this.table = table;
    }

    /** Refused when a run has no solution, and as NOT_FOUND when the other is none of the cohort. */
    Beside of(MatchingRun run, OtherWay way, Visitor visitor) {
        Solution its = comparisons.solution(run);
        Problem problem = documents.problem(run.id());
        return switch (way) {
            case OtherWay.FirstCome first ->
                beside(its, Baselines.firstComeFirstServed(problem), Optional.empty(), circle(visitor, run));
            case OtherWay.Draw(int number) ->
                beside(its, Baselines.random(problem, number), Optional.empty(), circle(visitor, run));
            case OtherWay.OtherRun(String id) -> {
                MatchingRun other = comparisons.sibling(run, id);
                Solution solution = comparisons.solution(other);
                KnownPeople.Circle circle = circle(visitor, run, other);
                yield beside(
                        its,
                        solution,
                        Optional.of(Circumstances.between(documents.problem(other.id()), problem, circle.ids())),
                        circle);
            }
        };
    }

    private Beside beside(
            Solution its, Solution other, Optional<Circumstances> circumstances, KnownPeople.Circle circle) {
        Set<String> told = circle.ids();
        Map<String, Standing> one = Difference.standings(its);
        List<Beside.Row> rows = table.beside(one, Difference.standings(other), circle);
        return new Beside(
                Comparisons.counted(its, told),
                Comparisons.counted(other, told),
                circumstances,
                rows,
                circle.counted().size());
    }

    private KnownPeople.Circle circle(Visitor visitor, MatchingRun... runs) {
        return people.of(List.of(runs), visitor);
    }
}
