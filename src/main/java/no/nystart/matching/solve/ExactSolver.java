package no.nystart.matching.solve;

import java.util.Optional;

/** Solves integer programs to the proven optimum, given enough work. */
interface ExactSolver {

    /**
     * The best values found with that work, and a proven lower bound; empty where the pace cut the work short, for what
     * is found by then depends on the clock.
     *
     * @param hint feasible values to start from
     */
    Optional<Answer> solve(IntegerProgram program, boolean[] hint, Effort effort, Pace pace);

    /** An empty program, for its owner to close. */
    LinearProgram linearProgram();

    /** What it is, with its version. */
    String name();

    /**
     * How hard to try.
     *
     * @param work in the solver's own deterministic units, about a second each; never time
     */
    record Effort(double work, int seed) {}

    /**
     * @param values the hint where nothing better was found
     * @param bound no solution costs less; {@link Long#MIN_VALUE} where nothing is known
     */
    record Answer(boolean[] values, long bound) {}
}
