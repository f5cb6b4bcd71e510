package no.nystart.matching.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nystart.fuzz.Mangled;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Weights;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.MatchingSolver;

/** Whatever comes as problem.json is read, or its faults are named; nothing else happens. */
class MangledDocumentsTest {

    private static final Problem SMALL = InstanceGenerator.problem(Density.TOWN, 2, 3);
    private static final String PROBLEM = ProblemWriter.write(SMALL);
    private static final String SOLUTION = SolutionWriter.write(Baselines.random(SMALL, 3));
    private static final String RECORD = RunRecordWriter.write(new RunRecord(
            SMALL,
            5,
            0.01,
            java.util.List.of(new Stint(
                    java.time.Duration.ofMillis(70),
                    11,
                    MatchingSolver.withoutNatives().engine())),
            Baselines.random(SMALL, 3)));

    @Property
    void aProblem(@ForAll long seed) throws IOException {
        new ProblemReader(Weights.defaults()).read(new ByteArrayInputStream(Mangled.bytes(PROBLEM, seed)));
    }

    @Property
    void aSolution(@ForAll long seed) throws IOException {
        SolutionReader.read(new ByteArrayInputStream(Mangled.bytes(SOLUTION, seed)));
    }

    @Property
    void aRecordedRun(@ForAll long seed) throws IOException {
        new RunRecordReader(Weights.defaults()).read(new ByteArrayInputStream(Mangled.bytes(RECORD, seed)));
    }
}
