package no.nystart.matching.explain;

import java.time.Duration;
import java.util.NoSuchElementException;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Solves small problems to the proven best. */
final class Solving {

    private static final MatchingSolver SOLVER = MatchingSolver.create();

    private Solving() {}

    static Resolving again() {
        return new Resolving(SOLVER, Duration.ofSeconds(30), 1, new StopSignal());
    }

    static Solution best(Problem problem) {
        return SOLVER.solve(
                problem, new SolveOptions(Duration.ofSeconds(30), 1, 0), moment -> {}, new StopSignal(), null);
    }

    static SolvedProblem solved(Problem problem) {
        return SolvedProblem.of(problem, best(problem));
    }

    static <T extends MatchFact> T fact(MatchExplanation explanation, Class<T> type) {
        return explanation.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(type.getSimpleName()));
    }
}
