package no.nystart.matching.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.solve.Engine;

/**
 * Writes run.json: {@code {"problem": problem.json, "seed", "gap", "stints": [{"limit": "PT30S", "steps", "engine":
 * {"version", "os", "arch", "exact"}}], "solution": solution.json}}.
 */
public final class RunRecordWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RunRecordWriter() {}

    /** The document, indented, with a line feed at its end. */
    public static String write(RunRecord run) {
        ObjectNode root = MAPPER.createObjectNode();
        root.set("problem", ProblemWriter.tree(run.problem()));
        root.put("seed", run.seed()).put("gap", run.wantedGap());
        ArrayNode stints = root.putArray("stints");
        for (Stint stint : run.stints()) {
            ObjectNode node = stints.addObject().put("limit", stint.limit().toString());
            node.put("steps", stint.steps());
            write(stint.engine(), node.putObject("engine"));
        }
        root.set("solution", SolutionWriter.tree(run.solution()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of nodes always writes", e);
        }
    }

    private static void write(Engine engine, ObjectNode node) {
        node.put("version", engine.version())
                .put("os", engine.os())
                .put("arch", engine.arch())
                .put("exact", engine.exact());
    }
}
