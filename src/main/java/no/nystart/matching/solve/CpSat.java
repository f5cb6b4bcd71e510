package no.nystart.matching.solve;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;

/** CP-SAT of OR-Tools on one thread: integer from end to end, so its bound needs no tolerance. */
final class CpSat implements ExactSolver {

    /**
     * Solves the least there is.
     *
     * @throws LinkageError where the libraries behind it do not fit together
     */
    void tryOut() {
        IntegerProgram nothing = new IntegerProgram();
        nothing.add(1);
        solve(nothing, new boolean[1], new Effort(Duration.ofSeconds(10), 1, 1), new StopSignal());
    }

    @Override
    public Answer solve(IntegerProgram program, boolean[] hint, Effort effort, StopSignal stop) {
        CpModel model = new CpModel();
        BoolVar[] variables = new BoolVar[program.variables()];
        LinearExprBuilder objective = LinearExpr.newBuilder();
        for (int variable = 0; variable < variables.length; variable++) {
            variables[variable] = model.newBoolVar("");
            objective.addTerm(variables[variable], program.cost(variable));
            model.addHint(variables[variable], hint[variable]);
        }
        for (int row = 0; row < program.rows(); row++) {
            addRow(model, program, row, variables);
        }
        model.minimize(objective);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(effort.seed())
                .setLinearizationLevel(2)
                .setRelativeGapLimit(0)
                .setMaxDeterministicTime(effort.work())
                .setMaxTimeInSeconds(Math.max(0.001, effort.limit().toNanos() / 1e9));
        Runnable halt = solver::stopSearch;
        stop.onStop(halt);
        try {
            if (stop.isStopped()) {
                return Answer.nothing();
            }
            CpSolverStatus status = solver.solve(model);
            // the integer itself: the solver's double of it can lie a little above
            long bound = solver.response().getInnerObjectiveLowerBound() + program.constant();
            if (status == CpSolverStatus.UNKNOWN) {
                return new Answer(null, bound);
            }
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
                throw new IllegalStateException("a program with a feasible hint is " + status);
            }
            boolean[] values = new boolean[variables.length];
            for (int variable = 0; variable < values.length; variable++) {
                values[variable] = solver.booleanValue(variables[variable]);
            }
            return new Answer(values, bound);
        } finally {
            stop.forget(halt);
        }
    }

    private static void addRow(CpModel model, IntegerProgram program, int row, BoolVar[] variables) {
        int first = program.firstTerm(row);
        int end = program.firstTerm(row + 1);
        boolean plain = program.upper(row) == 1;
        for (int term = first; term < end; term++) {
            plain &= program.coefficient(term) == 1;
        }
        if (plain) {
            Literal[] literals = new Literal[end - first];
            for (int term = first; term < end; term++) {
                literals[term - first] = variables[program.variable(term)];
            }
            if (program.lower(row) == 1) {
                model.addExactlyOne(literals);
            } else {
                model.addAtMostOne(literals);
            }
            return;
        }
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int term = first; term < end; term++) {
            sum.addTerm(variables[program.variable(term)], program.coefficient(term));
        }
        model.addLinearConstraint(sum, program.lower(row), program.upper(row));
    }
}
