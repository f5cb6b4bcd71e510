package no.nystart.matching.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;

/** Reads back what a run kept of its own. */
final class KeptSolution {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private KeptSolution() {}

    /** @param document as {@link no.nystart.matching.exchange.SolutionWriter} wrote it */
    static Solution read(String document, Problem problem) {
        try {
            JsonNode root = MAPPER.readTree(document);
            List<Solution.Assignment> assignments = new ArrayList<>();
            root.get("assignments").forEach(node -> assignments.add(assignment(node)));
            List<Solution.Unplaced> unplaced = new ArrayList<>();
            root.get("unplaced").forEach(node -> unplaced.add(unplaced(node)));
            List<Solution.LeaderLoad> leaders = new ArrayList<>();
            root.get("leaders")
                    .forEach(node -> leaders.add(new Solution.LeaderLoad(
                            node.get("leader").asText(),
                            node.get("load").intValue(),
                            node.get("cost").longValue())));
            List<Solution.CompanyShare> companies = new ArrayList<>();
            root.get("companies")
                    .forEach(node -> companies.add(new Solution.CompanyShare(
                            node.get("company").asText(),
                            node.get("placed").intValue(),
                            node.get("cost").longValue())));
            return new Solution(
                    root.get("problem").asText(),
                    problem.weights(),
                    root.get("seed").longValue(),
                    root.get("steps").longValue(),
                    root.get("hard").longValue(),
                    root.get("total").longValue(),
                    root.get("bound").longValue(),
                    root.get("unavoidable").longValue(),
                    assignments,
                    unplaced,
                    leaders,
                    companies);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept solution is no longer readable", e);
        }
    }

    private static Solution.Assignment assignment(JsonNode node) {
        JsonNode parts = node.get("parts");
        return new Solution.Assignment(
                node.get("youngPerson").asText(),
                node.get("place").asText(),
                node.get("leader").asText(),
                LocalDate.parse(node.get("start").asText()),
                LocalDate.parse(node.get("end").asText()),
                node.get("dissatisfaction").intValue(),
                node.get("cost").intValue(),
                new Parts(
                        parts.get("interest").intValue(),
                        parts.get("learning").intValue(),
                        parts.get("wish").intValue(),
                        parts.get("commute").intValue(),
                        parts.get("leader").intValue()));
    }

    private static Solution.Unplaced unplaced(JsonNode node) {
        return new Solution.Unplaced(
                node.get("youngPerson").asText(),
                node.get("penalty").longValue(),
                Solution.Reason.valueOf(node.get("reason").asText()));
    }
}
