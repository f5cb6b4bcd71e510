package no.nystart.matching.explain;

import java.util.List;
import java.util.Optional;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.ProblemCheck;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;

/** What would become of a solution if some things were otherwise; nothing that is given is touched. */
public sealed interface WhatIf {

    /** Nothing can be solved with these changes, such as a pin to an offer that does not exist. */
    record Impossible(List<Fault> faults) implements WhatIf {
        public Impossible {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The changed copy, solved again.
     *
     * @param staying the earlier assignment in the changed problem, by its weights; empty where it breaks a hard rule
     *     there. Its total less that of {@code solution} is what re-matching gains.
     */
    record Solved(Problem problem, Solution solution, Optional<Solution> staying, Difference difference)
            implements WhatIf {}

    /** Makes the changes one after another on a copy and solves it from the earlier solution. */
    static WhatIf of(SolvedProblem solved, List<Change> changes, Resolving resolving) {
        Problem problem = solved.problem();
        for (Change change : changes) {
            problem = change.in(problem);
        }
        List<Fault> faults = ProblemCheck.faults(problem);
        if (!faults.isEmpty()) {
            return new Impossible(faults);
        }
        OfferTable table = OfferTable.of(problem);
        Solution solution = resolving.solve(table, solved.solution());
        return new Solved(problem, solution, staying(table, solved), Difference.between(solved.solution(), solution));
    }

    private static Optional<Solution> staying(OfferTable table, SolvedProblem solved) {
        int[] positions = SolvedProblem.positions(table, solved.solution());
        for (int person = 0; person < positions.length; person++) {
            boolean lost = positions[person] == OfferTable.NONE && solved.chosen(person) != OfferTable.NONE;
            int pinned = table.pinned(person);
            if (lost || (pinned != OfferTable.NONE && positions[person] != pinned)) {
                return Optional.empty();
            }
        }
        return Scoring.of(table, positions).hard() == 0
                ? Optional.of(Solution.of(
                        table,
                        positions,
                        Scoring.unavoidable(table),
                        solved.solution().seed(),
                        0))
                : Optional.empty();
    }
}
