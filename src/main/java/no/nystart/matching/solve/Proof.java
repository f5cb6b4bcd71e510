package no.nystart.matching.solve;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole problem to the proven optimum, in attempts that are whole steps: what one has proven is kept, whatever becomes
 * of the next. Choices that would raise the bound beyond a margin are left out: whatever has one of them costs more than
 * bound and margin. So the best of the choices within a margin, or bound and margin where that is less, bounds all totals.
 *
 * <p>A narrow margin comes first, for an exact solver finds the best of few choices soon, and that is seldom far from the
 * best of all; then ever wider ones, up to the distance from bound to best total, which leaves out nothing that is better.
 * An attempt that its work does not suffice for is made again with twice as much.
 */
final class Proof {

    /** Choices a person, on average, that the narrow margin keeps. */
    private static final int NARROW = 6;

    /** How many times as wide the next margin is. */
    private static final int WIDENING = 2;

    private final Run run;
    private final ExactSolver exact;
    private @Nullable Rises rises;

    /** In the units of the rises; 0 before the first attempt. */
    private long margin;

    private boolean narrowDone;

    /** The exact solver's deterministic units, about a second. */
    private double work = 1.0;

    Proof(Run run, ExactSolver exact) {
        this.run = run;
        this.exact = exact;
    }

    /** How much work the next attempt is. */
    double work() {
        return work;
    }

    /** Whether the best of the narrow margin is known: what other engines still find is little. */
    boolean isNarrowDone() {
        return narrowDone;
    }

    /** One attempt; answers false where the run is over. */
    boolean attempt() {
        return run.attempt(this::one);
    }

    private boolean one() {
        Rises known = rises == null ? run.packed().rises() : rises;
        rises = known;
        long whole = run.bestTotal() * Lagrangian.SCALE - known.bound();
        long within = Math.min(whole, margin == 0 ? narrow(known) : margin);
        int[] best = run.best();
        ExactModel model = ExactModel.of(
                Occupancy.empty(run.table()),
                IntStream.range(0, best.length).toArray(),
                (person, position) -> position == best[person] || known.of(person, position) <= within);
        ExactSolver.Effort effort =
                new ExactSolver.Effort(work, (int) run.options().seed());
        return exact.solve(model.program(), model.values(Occupancy.of(run.table(), best)), effort, run.pace())
                .map(answer -> {
                    learn(model, answer, known.bound(), within);
                    return true;
                })
                .orElse(false);
    }

    private void learn(ExactModel model, ExactSolver.Answer answer, long bound, long within) {
        run.found(model.chosen(answer.values()));
        // whatever has a choice left out costs more than bound and margin, and totals are integers
        long others = Math.floorDiv(bound + within, Lagrangian.SCALE) + 1;
        run.proven(Math.min(run.bestTotal(), Math.min(answer.bound(), others)));
        boolean solved = model.program().costOf(answer.values()) == answer.bound();
        narrowDone |= solved;
        margin = solved ? WIDENING * within : within;
        work *= solved ? 1 : 2;
    }

    /** The margin that keeps some choices a person; above 0. */
    private static long narrow(Rises rises) {
        long[] sorted = LongStream.concat(Arrays.stream(rises.ofPosition()), Arrays.stream(rises.ofNone()))
                .sorted()
                .toArray();
        int kept = Math.min(sorted.length - 1, NARROW * rises.ofNone().length);
        return Math.max(Lagrangian.SCALE, sorted[kept]);
    }
}
