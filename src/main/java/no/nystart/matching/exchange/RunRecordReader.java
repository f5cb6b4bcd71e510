package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.Weights;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.solve.Engine;

/** Reads run.json, as {@link RunRecordWriter} writes it. */
public final class RunRecordReader {

    private final ProblemReader problems;

    /**
     * @param weights those that the problem overrides, as it does with all when the run was recorded
     */
    public RunRecordReader(Weights weights) {
        this.problems = new ProblemReader(weights);
    }

    /**
     * The record, or every fault it has.
     *
     * @throws IOException when the stream itself fails
     */
    public Reading<RunRecord> read(InputStream in) throws IOException {
        Faults faults = new Faults();
        JsonNode node = JsonDocument.read(in, faults);
        if (node == null) {
            return new Reading.Faulty<>(faults.found());
        }
        Fields fields = new Fields("$", node, faults);
        Problem problem = fields.object("problem", inner -> problems.within(inner, faults));
        long seed = fields.wholeLong("seed");
        double gap = fields.number("gap");
        if (!(gap >= 0 && gap <= 1)) {
            faults.report("$.gap", Fault.Kind.NOT_A_GAP, gap);
        }
        List<Stint> stints = fields.objects("stints", inner -> stint(inner, faults));
        if (stints.isEmpty()) {
            faults.report("$.stints", Fault.Kind.MISSING);
        }
        Solution solution = fields.object("solution", inner -> SolutionReader.solution(inner, faults));
        if (faults.found().isEmpty() && !solution.problem().equals(problem.id())) {
            faults.report("$.solution.problem", Fault.Kind.DANGLING, "problem", solution.problem());
        }
        fields.end();
        return faults.found().isEmpty()
                ? new Reading.Read<>(new RunRecord(problem, seed, gap, stints, solution))
                : new Reading.Faulty<>(faults.found());
    }

    private static Stint stint(Fields fields, Faults faults) {
        long steps = fields.wholeLong("steps");
        if (steps < 0) {
            faults.report(fields.path() + ".steps", Fault.Kind.TOO_SMALL, 0, steps);
        }
        return new Stint(
                fields.duration("limit"), Math.max(0, steps), fields.object("engine", RunRecordReader::engine));
    }

    private static Engine engine(Fields fields) {
        return new Engine(fields.text("version"), fields.text("os"), fields.text("arch"), fields.text("exact"));
    }
}
