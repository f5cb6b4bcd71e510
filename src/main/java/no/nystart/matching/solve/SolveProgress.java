package no.nystart.matching.solve;

import java.time.Duration;
import java.util.function.Supplier;
import no.nystart.matching.model.Solution;

/** Hears of every better total or bound, on the thread that solves; must return quickly. */
@FunctionalInterface
public interface SolveProgress {

    void at(Moment moment);

    /**
     * How far a run has come.
     *
     * @param elapsed since the run began
     * @param steps taken since then; {@link MatchingSolver#repeat} comes to the same moment with as many
     * @param best the best solution so far; made when asked for, valid after the call too
     */
    record Moment(Duration elapsed, long steps, long bestTotal, long bound, double gap, Supplier<Solution> best) {}
}
