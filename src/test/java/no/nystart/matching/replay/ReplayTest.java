package no.nystart.matching.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Engine;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.SolveProgress;
import no.nystart.matching.solve.StopSignal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {

    private static final Problem PROBLEM = InstanceGenerator.problem(Density.TOWN, 90, 4);
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final long SEED = 5;

    private final MatchingSolver solver = MatchingSolver.create();

    private static Solution worked(
            MatchingSolver solver, Duration limit, int millis, SolveProgress listener, @Nullable Solution start) {
        StopSignal stop = new StopSignal();
        CompletableFuture.runAsync(stop::stop, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
        return solver.solve(OfferTable.of(PROBLEM), new SolveOptions(limit, SEED, 0), listener, stop, start);
    }

    private RunRecord record(Solution solution) {
        return new RunRecord(PROBLEM, SEED, 0, List.of(new Stint(LIMIT, solution.steps(), solver.engine())), solution);
    }

    private Verdict replayed(RunRecord record) {
        return new Replay(solver).of(record, moment -> {}, new StopSignal());
    }

    /** Whoever took the run over knew what was kept at some moment, not what was found after it. */
    @ParameterizedTest
    @CsvSource({"true, 1, 900", "true, 17, 1700", "true, 40, 10", "false, 23, 400"})
    void aRunThatWasTakenOverComesToTheSame(boolean natives, int keptMoment, int secondMillis) {
        MatchingSolver worker = natives ? solver : MatchingSolver.withoutNatives();
        List<SolveProgress.Moment> moments = new ArrayList<>();
        worked(worker, LIMIT, 3000, moments::add, null);
        SolveProgress.Moment kept = moments.get(Math.min(keptMoment, moments.size()) - 1);
        Duration left = LIMIT.minusMillis(1234);
        Solution checkpoint = kept.best().get();
        Solution found = worked(worker, left, secondMillis, moment -> {}, checkpoint);
        RunRecord record = new RunRecord(
                PROBLEM,
                SEED,
                0,
                List.of(
                        new Stint(LIMIT, kept.steps(), worker.engine()),
                        new Stint(left, found.steps(), worker.engine())),
                found.after(checkpoint));

        Verdict verdict = new Replay(solver).of(record, moment -> {}, new StopSignal());

        assertThat(verdict).isInstanceOf(Verdict.Same.class);
    }

    @Test
    void aSolutionThatTheRunDidNotFindIsDifferentInWhatWasChanged() {
        Solution found = worked(solver, LIMIT, 200, moment -> {}, null);
        List<Solution.Assignment> without =
                found.assignments().subList(1, found.assignments().size());
        Solution changed = new Solution(
                found.problem(),
                found.weights(),
                found.seed(),
                found.steps(),
                found.hard(),
                found.total() + 17,
                found.bound(),
                found.unavoidable(),
                without,
                found.unplaced(),
                found.leaders(),
                found.companies());

        Verdict verdict = replayed(record(changed));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Different.class, different -> {
            assertThat(different.difference().rise()).isEqualTo(-17);
            assertThat(different.difference().moves())
                    .singleElement()
                    .satisfies(move -> assertThat(move.youngPerson())
                            .isEqualTo(found.assignments().getFirst().youngPerson()));
        });
    }

    @Test
    void anotherNumberOfStepsIsAnotherRun() {
        Solution found = worked(solver, LIMIT, 200, moment -> {}, null);
        RunRecord shorter = new RunRecord(PROBLEM, SEED, 0, List.of(new Stint(LIMIT, 1, solver.engine())), found);

        assertThat(replayed(shorter)).isInstanceOf(Verdict.Different.class);
    }

    @Test
    void whatIsStoppedSaysNothing() {
        StopSignal stop = new StopSignal();
        stop.stop();
        Solution found = worked(solver, LIMIT, 100, moment -> {}, null);

        assertThat(new Replay(solver).of(record(found), moment -> {}, stop)).isEqualTo(new Verdict.Stopped());
    }

    @Test
    void theSameIsPromisedOfTheSameEngineOnly() {
        Solution found = worked(solver, LIMIT, 50, moment -> {}, null);
        Engine here = solver.engine();
        Engine elsewhere = new Engine(here.version(), here.os(), "quantum", here.exact());
        Replay replay = new Replay(solver);

        assertThat(replay.isPromised(record(found))).isTrue();
        assertThat(replay.isPromised(new RunRecord(
                        PROBLEM, SEED, 0, List.of(new Stint(LIMIT, 7, here), new Stint(LIMIT, 11, elsewhere)), found)))
                .isFalse();
    }
}
