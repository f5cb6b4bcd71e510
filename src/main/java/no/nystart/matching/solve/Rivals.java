package no.nystart.matching.solve;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import no.nystart.matching.model.Choice;
import no.nystart.matching.model.MatchingConstraints;
import no.nystart.matching.model.MatchingPlan;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;

/**
 * What the matching is measured against: solvers as they come, each on one thread for as long as the limit. Benchmarks
 * alone use them; what they find depends on the clock.
 */
public final class Rivals {

    private Rivals() {}

    /** Timefold with its default phases; it proves nothing. */
    public static Solution timefold(OfferTable table, Duration limit, long seed) {
        SolverConfig config = new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withSolutionClass(MatchingPlan.class)
                .withEntityClasses(Choice.class)
                .withConstraintProviderClass(MatchingConstraints.class)
                .withRandomSeed(seed)
                .withTerminationSpentLimit(limit);
        int[] nobody = Occupancy.withPins(table).copyOfChosen();
        MatchingPlan plan =
                SolverFactory.<MatchingPlan>create(config).buildSolver().solve(MatchingPlan.of(table, nobody));
        return solution(table, plan.chosen(), Long.MIN_VALUE, seed);
    }

    /** CP-SAT on the whole problem as one integer program, from what first come, first served gives. */
    public static Solution cpSat(OfferTable table, Duration limit, long seed) {
        ExactModel model = whole(table);
        boolean[] hint = model.values(Baselines.firstComeFirstServed(table));
        ExactSolver.Answer answer = new CpSat().solve(model.program(), hint, limit, (int) seed);
        return solution(table, model.chosen(answer.values()), answer.bound(), seed);
    }

    /**
     * HiGHS on the same program; its bound is only as good as its floating-point numbers. It stops within a
     * ten-thousandth of the optimum: OR-Tools hands it no other tolerance, whatever it is asked for.
     */
    public static Solution highs(OfferTable table, Duration limit, long seed) {
        ExactModel model = whole(table);
        IntegerProgram program = model.program();
        MPSolver solver = MPSolver.createSolver("HIGHS");
        try {
            MPVariable[] variables = new MPVariable[program.variables()];
            MPObjective objective = solver.objective();
            objective.setMinimization();
            objective.setOffset(program.constant());
            for (int variable = 0; variable < variables.length; variable++) {
                variables[variable] = solver.makeBoolVar("");
                objective.setCoefficient(variables[variable], program.cost(variable));
            }
            for (int row = 0; row < program.rows(); row++) {
                MPConstraint constraint = solver.makeConstraint(program.lower(row), program.upper(row));
                for (int term = program.firstTerm(row); term < program.firstTerm(row + 1); term++) {
                    constraint.setCoefficient(variables[program.variable(term)], program.coefficient(term));
                }
            }
            solver.setTimeLimit(limit.toMillis());
            MPSolver.ResultStatus status = solver.solve();
            boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
            boolean[] values = model.values(Baselines.firstComeFirstServed(table));
            for (int variable = 0; found && variable < variables.length; variable++) {
                values[variable] = variables[variable].solutionValue() > 0.5;
            }
            double bound = found ? objective.bestBound() : 0;
            return solution(table, model.chosen(values), (long) Math.ceil(bound - 1e-6 * Math.abs(bound)), seed);
        } finally {
            solver.delete();
        }
    }

    private static ExactModel whole(OfferTable table) {
        return ExactModel.of(
                Occupancy.empty(table), IntStream.range(0, table.people()).toArray(), (person, position) -> true);
    }

    /** The unavoidable is a bound where nothing better is known. */
    private static Solution solution(OfferTable table, int[] chosen, long bound, long seed) {
        Scoring scoring = Scoring.of(table, chosen);
        if (scoring.hard() > 0) {
            throw new IllegalStateException("a rival broke hard rules: " + scoring + Arrays.toString(chosen));
        }
        long known = Math.max(bound, Scoring.unavoidable(table));
        return Solution.of(table, chosen, Math.min(known, scoring.total()), seed, 0);
    }
}
