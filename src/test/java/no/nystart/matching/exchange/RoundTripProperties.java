package no.nystart.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.Weights;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.Engine;
import no.nystart.matching.solve.MatchingSolver;

class RoundTripProperties {

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 60)
    void aProblemThatWasWrittenReadsAsItself(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws IOException {
        Problem problem = InstanceGenerator.problem(density, people, seed);
        Reading<Problem> read = new ProblemReader(Weights.defaults()).read(stream(ProblemWriter.write(problem)));
        assertThat(read).isEqualTo(new Reading.Read<>(problem));
        assertThat(problem).isEqualTo(InstanceGenerator.problem(density, people, seed));
    }

    @Property(tries = 30)
    void aRunThatWasRecordedReadsAsItself(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll long seed,
            @ForAll @LongRange(min = 1, max = 1_000_000) long millis,
            @ForAll @LongRange(min = 0, max = 1_000_000) long steps,
            @ForAll @DoubleRange(min = 0, max = 1) double gap)
            throws IOException {
        Problem problem = InstanceGenerator.problem(density, people, 7);
        Engine engine = MatchingSolver.withoutNatives().engine();
        Stint first = new Stint(Duration.ofMillis(millis), steps, engine);
        Stint second = new Stint(Duration.ofMillis(3 * millis), 2 * steps + 1, engine);
        RunRecord run = new RunRecord(problem, seed, gap, List.of(first, second), Baselines.random(problem, seed));
        assertThat(new RunRecordReader(Weights.defaults()).read(stream(RunRecordWriter.write(run))))
                .isEqualTo(new Reading.Read<>(run));
    }

    @Property(tries = 60)
    void aSolutionThatWasWrittenReadsAsItself(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws IOException {
        Solution solution = Baselines.random(InstanceGenerator.problem(density, people, seed), seed);
        assertThat(SolutionReader.read(stream(SolutionWriter.write(solution)))).isEqualTo(new Reading.Read<>(solution));
    }
}
