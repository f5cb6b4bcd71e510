package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Solution;

/** Whenever a run ends, as many steps taken again find the same. */
class RepeatProperties {

    private static SolveOptions options(long seed) {
        return new SolveOptions(Duration.ofSeconds(4), seed, 0);
    }

    /** A run that somebody stops after that time, or that time itself ends. */
    private static Solution cut(
            MatchingSolver solver, OfferTable table, SolveOptions options, int millis, SolveProgress listener) {
        StopSignal stop = new StopSignal();
        CompletableFuture.runAsync(stop::stop, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
        return solver.solve(table, options, listener, stop, null);
    }

    /** Figures first: what two whole solutions differ in is hard to see. */
    private static void assertSame(Solution again, Solution first) {
        assertThat(List.of(again.total(), again.bound(), again.steps()))
                .isEqualTo(List.of(first.total(), first.bound(), first.steps()));
        assertThat(again.equals(first)).as("the same assignments").isTrue();
    }

    private static Solution again(MatchingSolver solver, OfferTable table, SolveOptions options, long steps) {
        return solver.repeat(table, options, steps, moment -> {}, new StopSignal(), null);
    }

    @Property(tries = 40)
    void aRunStoppedAtAnyMomentIsFoundAgain(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 120) int people,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 900) int millis,
            @ForAll boolean natives) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(density, people, seed));
        MatchingSolver solver = natives ? MatchingSolver.create() : MatchingSolver.withoutNatives();
        Solution first = cut(solver, table, options(seed), millis, moment -> {});
        assertSame(again(solver, table, options(seed), first.steps()), first);
    }

    @Property(tries = 8)
    void aRunCutInAProofOrANeighbourhoodIsFoundAgain(
            @ForAll @LongRange(min = 1, max = 1000) long seed, @ForAll @IntRange(min = 800, max = 5000) int millis) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(Density.TOWN, 150, seed));
        Solution first = cut(MatchingSolver.create(), table, options(seed), millis, moment -> {});
        assertSame(again(MatchingSolver.create(), table, options(seed), first.steps()), first);
    }

    @Property(tries = 12)
    void everyMomentOfARunIsFoundAgain(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 80) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll boolean natives) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(density, people, seed));
        MatchingSolver solver = natives ? MatchingSolver.create() : MatchingSolver.withoutNatives();
        List<SolveProgress.Moment> moments = new ArrayList<>();
        cut(solver, table, options(seed), 700, moments::add);
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < 3 && !moments.isEmpty(); draw++) {
            SolveProgress.Moment moment = moments.get(random.nextInt(moments.size()));
            assertSame(
                    again(solver, table, options(seed), moment.steps()),
                    moment.best().get());
        }
    }

    /** Also where it does not begin from nothing: what is given to begin with is part of the question. */
    @Property(tries = 12)
    void aRunFromAnEarlierSolutionIsFoundAgain(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 1500) int millis) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(Density.CITY, 60, seed));
        MatchingSolver solver = MatchingSolver.create();
        Solution start = cut(solver, table, options(seed), 100, moment -> {});
        StopSignal stop = new StopSignal();
        CompletableFuture.runAsync(stop::stop, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
        Solution first = solver.solve(table, options(seed), moment -> {}, stop, start);
        Solution again = solver.repeat(table, options(seed), first.steps(), moment -> {}, new StopSignal(), start);
        assertSame(again, first);
    }
}
