package no.nystart.matching.solve;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole problem to the proven optimum, in attempts of twice the work each: the bound of one is kept when the next is
 * cut short. Choices that would raise the bound beyond a margin are left out: whatever has one of them costs more than
 * bound and margin. A narrow margin comes first, for an exact solver finds the best of few choices soon, and that is
 * seldom far from the best of all; then the distance from bound to best total, which leaves out nothing that is better.
 */
final class Proof {

    /** Choices a person, on average, that the narrow margin keeps. */
    private static final int NARROW = 6;

    private final Run run;
    private final ExactSolver exact;
    private @Nullable Rises rises;
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
        long margin = narrowDone ? whole : Math.min(whole, narrow(known));
        int[] best = run.best();
        ExactModel model = ExactModel.of(
                Occupancy.empty(run.table()),
                IntStream.range(0, best.length).toArray(),
                (person, position) -> position == best[person] || known.of(person, position) <= margin);
        ExactSolver.Effort effort =
                new ExactSolver.Effort(work, (int) run.options().seed());
        return exact.solve(model.program(), model.values(Occupancy.of(run.table(), best)), effort, run.pace())
                .map(answer -> {
                    learn(model, answer, known.bound() + margin);
                    return true;
                })
                .orElse(false);
    }

    /** @param beyond what every assignment costs at least that has a choice left out */
    private void learn(ExactModel model, ExactSolver.Answer answer, long beyond) {
        run.found(model.chosen(answer.values()));
        // more than that, and totals are integers
        long others = Math.floorDiv(beyond, Lagrangian.SCALE) + 1;
        run.proven(Math.min(run.bestTotal(), Math.min(answer.bound(), others)));
        boolean solved = model.program().costOf(answer.values()) == answer.bound();
        narrowDone |= solved;
        work *= solved ? 1 : 2;
    }

    /** The margin that keeps some choices a person. */
    private static long narrow(Rises rises) {
        long[] sorted = LongStream.concat(Arrays.stream(rises.ofPosition()), Arrays.stream(rises.ofNone()))
                .sorted()
                .toArray();
        int kept = Math.min(sorted.length - 1, NARROW * rises.ofNone().length);
        return sorted[kept];
    }
}
