package no.nystart.matching.explain;

import java.time.Duration;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/**
 * How problems that are a little different are solved again.
 *
 * @param limit of each solving; proofs are attempted up to 250 people
 * @param stop ends the solving under way and, where there are several, the rest
 */
public record Resolving(MatchingSolver solver, Duration limit, long seed, StopSignal stop) {

    /** The best total found from a solution to start from, with as few people moved from it as that total allows. */
    Solution solve(OfferTable table, Solution start) {
        Solution found = solver.solve(table, new SolveOptions(limit, seed, 0), moment -> {}, stop, start);
        int[] chosen =
                FewestMoves.of(table, SolvedProblem.positions(table, start), SolvedProblem.positions(table, found));
        return Solution.of(table, chosen, found.bound(), found.seed(), found.steps());
    }
}
