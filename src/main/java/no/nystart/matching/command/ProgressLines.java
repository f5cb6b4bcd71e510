package no.nystart.matching.command;

import java.io.PrintStream;
import java.util.Locale;
import no.nystart.matching.solve.SolveProgress;

/** Tells of a run's progress, a line each time. */
record ProgressLines(PrintStream err) implements SolveProgress {

    @Override
    public void at(Moment moment) {
        err.printf(
                Locale.ROOT,
                "%.2f s  best %d  bound %d  gap %.6f%n",
                moment.elapsed().toNanos() / 1e9,
                moment.bestTotal(),
                moment.bound(),
                moment.gap());
    }
}
