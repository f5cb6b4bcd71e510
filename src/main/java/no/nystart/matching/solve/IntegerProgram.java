package no.nystart.matching.solve;

import java.util.Arrays;

/** Minimise a sum of integer costs of binary variables under linear rows; all numbers exact. */
final class IntegerProgram {

    private long[] cost = new long[1024];
    private int variables;

    private int[] rowStart = new int[1024];
    private long[] lower = new long[1024];
    private long[] upper = new long[1024];
    private int rows;

    private int[] variable = new int[4096];
    private int[] coefficient = new int[4096];
    private int terms;

    private long constant;

    /** Adds a binary variable and answers its number. */
    int add(long costOfOne) {
        if (variables == cost.length) {
            cost = Arrays.copyOf(cost, 2 * variables);
        }
        cost[variables] = costOfOne;
        return variables++;
    }

    void addConstant(long value) {
        constant += value;
    }

    /** Begins a row; the terms added from here on are in it. */
    void beginRow(long least, long most) {
        if (rows + 1 == lower.length) {
            lower = Arrays.copyOf(lower, 2 * lower.length);
            upper = Arrays.copyOf(upper, 2 * upper.length);
            rowStart = Arrays.copyOf(rowStart, 2 * rowStart.length);
        }
        rowStart[rows] = terms;
        lower[rows] = least;
        upper[rows] = most;
        rows++;
    }

    void term(int ofVariable, int times) {
        if (terms == variable.length) {
            variable = Arrays.copyOf(variable, 2 * terms);
            coefficient = Arrays.copyOf(coefficient, 2 * terms);
        }
        variable[terms] = ofVariable;
        coefficient[terms] = times;
        terms++;
    }

    int variables() {
        return variables;
    }

    int rows() {
        return rows;
    }

    long constant() {
        return constant;
    }

    long cost(int ofVariable) {
        return cost[ofVariable];
    }

    /** The cost of a solution, constant included. */
    long costOf(boolean[] values) {
        long sum = constant;
        for (int each = 0; each < variables; each++) {
            sum += values[each] ? cost[each] : 0;
        }
        return sum;
    }

    long lower(int row) {
        return lower[row];
    }

    long upper(int row) {
        return upper[row];
    }

    int firstTerm(int row) {
        return row == rows ? terms : rowStart[row];
    }

    int variable(int term) {
        return variable[term];
    }

    int coefficient(int term) {
        return coefficient[term];
    }
}
