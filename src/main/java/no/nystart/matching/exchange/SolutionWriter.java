package no.nystart.matching.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.WeightKey;

/** Writes solution.json, fields in the order of the exchange format. */
public final class SolutionWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SolutionWriter() {}

    /** The document, indented, with a line feed at its end. */
    public static String write(Solution solution) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(solution)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of nodes always writes", e);
        }
    }

    /**
     * Writes the document in UTF-8 and flushes; the stream stays open.
     *
     * @throws IOException when the stream fails
     */
    public static void write(Solution solution, OutputStream out) throws IOException {
        out.write(write(solution).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static ObjectNode tree(Solution solution) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("problem", solution.problem());
        ObjectNode weights = root.putObject("weights");
        for (Map.Entry<WeightKey, Integer> weight : solution.weights().values().entrySet()) {
            weights.put(weight.getKey().key(), weight.getValue());
        }
        root.put("seed", solution.seed());
        root.put("steps", solution.steps());
        root.put("hard", solution.hard());
        root.put("total", solution.total());
        root.put("bound", solution.bound());
        root.put("unavoidable", solution.unavoidable());
        root.put("gap", solution.gap());
        root.put("status", solution.status().name());
        ArrayNode assignments = root.putArray("assignments");
        solution.assignments().forEach(assignment -> assignments.add(tree(assignment)));
        ArrayNode unplaced = root.putArray("unplaced");
        for (Solution.Unplaced person : solution.unplaced()) {
            unplaced.addObject()
                    .put("youngPerson", person.youngPerson())
                    .put("penalty", person.penalty())
                    .put("reason", person.reason().name());
        }
        ArrayNode leaders = root.putArray("leaders");
        for (Solution.LeaderLoad leader : solution.leaders()) {
            leaders.addObject()
                    .put("leader", leader.leader())
                    .put("load", leader.load())
                    .put("cost", leader.cost());
        }
        ArrayNode companies = root.putArray("companies");
        for (Solution.CompanyShare company : solution.companies()) {
            companies
                    .addObject()
                    .put("company", company.company())
                    .put("placed", company.placed())
                    .put("cost", company.cost());
        }
        return root;
    }

    private static ObjectNode tree(Solution.Assignment assignment) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("youngPerson", assignment.youngPerson())
                .put("place", assignment.place())
                .put("leader", assignment.leader())
                .put("start", assignment.start().toString())
                .put("end", assignment.end().toString())
                .put("dissatisfaction", assignment.dissatisfaction())
                .put("cost", assignment.cost());
        Parts parts = assignment.parts();
        node.putObject("parts")
                .put("interest", parts.interest())
                .put("learning", parts.learning())
                .put("wish", parts.wish())
                .put("commute", parts.commute())
                .put("leader", parts.leader());
        return node;
    }
}
