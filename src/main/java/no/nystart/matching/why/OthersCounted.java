package no.nystart.matching.why;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.names.KnownPeople;

/**
 * Tells an answer of the API as its page does: people whom the visitor knows by id, everybody else as a number. Whose case
 * it is needs to know how many others a choice touches, not who they are, where they go and how well that fits them.
 *
 * @param circle everybody in the run, as the visitor knows them
 */
record OthersCounted(KnownPeople.Circle circle) {

    /** Lists of people, and the field beside each that says how many more there are. */
    private static final Map<String, String> LISTS = Map.of(
            "othersMoving", "moreMoving",
            "moves", "moreMoving",
            "atPlace", "moreAtPlace",
            "withLeader", "moreWithLeader");

    /** The answer itself, changed. */
    JsonNode in(JsonNode answer) {
        answer.forEach(this::in);
        if (answer instanceof ObjectNode object) {
            LISTS.forEach((list, more) -> {
                if (object.get(list) instanceof ArrayNode people) {
                    object.put(more, withoutOthers(people));
                }
            });
        }
        return answer;
    }

    private int withoutOthers(ArrayNode people) {
        List<JsonNode> all = people.valueStream().toList();
        List<JsonNode> known = all.stream().filter(this::isKnown).toList();
        people.removeAll().addAll(known);
        return all.size() - known.size();
    }

    private boolean isKnown(JsonNode person) {
        String id = person.isTextual()
                ? person.textValue()
                : person.required("youngPerson").textValue();
        return circle.of(UUID.fromString(id)).isPresent();
    }
}
