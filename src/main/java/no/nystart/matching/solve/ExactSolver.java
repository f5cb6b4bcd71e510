package no.nystart.matching.solve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Solves integer programs to the proven optimum, given time. */
interface ExactSolver {

    /**
     * The best values found and a proven lower bound.
     *
     * @param hint feasible values to start from
     * @param limit wall time at most
     */
    Answer solve(IntegerProgram program, boolean[] hint, Effort effort, StopSignal stop);

    /**
     * How hard to try.
     *
     * @param limit wall time at most
     * @param work in the solver's own deterministic units; the run is repeatable where this ends it
     */
    record Effort(Duration limit, double work, int seed) {}

    /**
     * @param values null where none were found
     * @param bound no solution costs less; {@link Long#MIN_VALUE} where nothing is known
     */
    record Answer(boolean @Nullable [] values, long bound) {

        static Answer nothing() {
            return new Answer(null, Long.MIN_VALUE);
        }
    }
}
