package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;

/** What a JSON value is, in the words of a fault. */
final class Kinds {

    private Kinds() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case BOOLEAN -> node.asText();
            case NUMBER -> "the number " + node.asText();
            case STRING, BINARY -> "the text \"" + node.asText() + "\"";
            case NULL, MISSING -> "null";
        };
    }
}
