package no.nystart.matching.solve;

import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.Optional;

/** CP-SAT of OR-Tools on one thread: integer from end to end, so its bound needs no tolerance. */
final class CpSat implements ExactSolver {

    /** Time ends nothing by itself; this is for a stop that comes before the native solver can hear it. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /**
     * Solves the least there is.
     *
     * @throws LinkageError where the libraries behind it do not fit together
     */
    void tryOut() {
        IntegerProgram nothing = new IntegerProgram();
        nothing.add(1);
        try (Pace pace = Pace.until(Duration.ofSeconds(10), new StopSignal())) {
            solve(nothing, new boolean[1], new Effort(1, 1), pace);
        }
    }

    @Override
    public String name() {
        return "OR-Tools " + OrToolsVersion.getVersionString();
    }

    @Override
    public LinearProgram linearProgram() {
        return new Glop();
    }

    @Override
    public Optional<Answer> solve(IntegerProgram program, boolean[] hint, Effort effort, Pace pace) {
        CpSolver solver = solver(effort.seed());
        solver.getParameters()
                .setMaxDeterministicTime(effort.work())
                .setMaxTimeInSeconds(pace.left().plus(GRACE).toNanos() / 1e9);
        Runnable halt = solver::stopSearch;
        pace.whenCut(halt);
        try {
            if (pace.isCut()) {
                return Optional.empty();
            }
            Answer answer = solve(program, hint, solver);
            boolean finished = program.costOf(answer.values()) == answer.bound();
            return pace.isCut() && !finished ? Optional.empty() : Optional.of(answer);
        } finally {
            pace.forget(halt);
        }
    }

    /** What it finds in a time, which is another thing each time. */
    Answer solve(IntegerProgram program, boolean[] hint, Duration time, int seed) {
        CpSolver solver = solver(seed);
        solver.getParameters().setMaxTimeInSeconds(time.toNanos() / 1e9);
        return solve(program, hint, solver);
    }

    private static CpSolver solver(int seed) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(seed & Integer.MAX_VALUE)
                .setLinearizationLevel(2)
                .setRelativeGapLimit(0);
        return solver;
    }

    private static Answer solve(IntegerProgram program, boolean[] hint, CpSolver solver) {
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
        CpSolverStatus status = solver.solve(model);
        // the integer itself: the solver's double of it can lie a little above
        long bound = solver.response().getInnerObjectiveLowerBound() + program.constant();
        return switch (status) {
            case OPTIMAL, FEASIBLE -> new Answer(values(solver, variables), bound);
            case UNKNOWN -> new Answer(hint, bound);
            case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("a program with a feasible hint is " + status);
        };
    }

    private static boolean[] values(CpSolver solver, BoolVar[] variables) {
        boolean[] values = new boolean[variables.length];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = solver.booleanValue(variables[variable]);
        }
        return values;
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
