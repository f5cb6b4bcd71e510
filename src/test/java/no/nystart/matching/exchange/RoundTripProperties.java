package no.nystart.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.Weights;
import no.nystart.matching.solve.Baselines;

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
