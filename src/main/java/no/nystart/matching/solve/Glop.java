package no.nystart.matching.solve;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/** GLOP of OR-Tools: the same rows and columns in the same order have the same figures. */
final class Glop implements LinearProgram {

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPObjective objective = solver.objective();
    private final MPSolverParameters fromTheLastBasis = new MPSolverParameters();
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<MPVariable> columns = new ArrayList<>();
    private boolean fixed;

    Glop() {
        objective.setMinimization();
        // either would change the columns that are there already, and the basis with them
        fromTheLastBasis.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        fromTheLastBasis.setIntegerParam(
                MPSolverParameters.IntegerParam.SCALING, MPSolverParameters.ScalingValues.SCALING_OFF.swigValue());
    }

    @Override
    public void addRow(double least, double most) {
        rows.add(solver.makeConstraint(least, most));
    }

    @Override
    public void addColumn(double cost, int[] inRows, int[] coefficients) {
        MPVariable column = solver.makeNumVar(0, MPSolver.infinity(), "");
        columns.add(column);
        objective.setCoefficient(column, cost);
        for (int term = 0; term < inRows.length; term++) {
            rows.get(inRows[term]).setCoefficient(column, coefficients[term]);
        }
    }

    @Override
    public void fix(int column, int times) {
        columns.get(column).setBounds(times, times);
        fixed = true;
    }

    @Override
    public void free(int column) {
        columns.get(column).setBounds(0, MPSolver.infinity());
        fixed = true;
    }

    /** After a column was fixed the last basis is still dual feasible, after one was added it is still primal feasible. */
    @Override
    public boolean solve() {
        var algorithm = fixed ? MPSolverParameters.LpAlgorithmValues.DUAL : MPSolverParameters.LpAlgorithmValues.PRIMAL;
        fromTheLastBasis.setIntegerParam(MPSolverParameters.IntegerParam.LP_ALGORITHM, algorithm.swigValue());
        fixed = false;
        return solver.solve(fromTheLastBasis) == MPSolver.ResultStatus.OPTIMAL;
    }

    @Override
    public double value() {
        return objective.value();
    }

    @Override
    public double chosen(int column) {
        return columns.get(column).solutionValue();
    }

    @Override
    public double price(int row) {
        return rows.get(row).dualValue();
    }

    @Override
    public void close() {
        solver.delete();
    }
}
