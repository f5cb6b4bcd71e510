package no.nystart.matching.run;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API, to be compared with what the API takes and gives. */
public final class Described {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode openApi;

    private Described(JsonNode openApi) {
        this.openApi = openApi;
    }

    public static Described now() {
        return new Described(read(
                given().accept(ContentType.JSON).get("/q/openapi?format=json").asString()));
    }

    /** @param part requestBody, or the status of a response */
    public JsonNode example(String path, String method, String part) {
        JsonNode operation = openApi.get("paths").get(path).get(method);
        JsonNode body = part.equals("requestBody")
                ? operation.get(part)
                : operation.get("responses").get(part);
        JsonNode value = body.get("content")
                .get("application/json")
                .get("examples")
                .elements()
                .next()
                .get("value");
        return value.isTextual() ? read(value.textValue()) : value;
    }

    /** The fields that a schema knows. */
    public Set<String> fields(String schema) {
        return names(openApi.at("/components/schemas/" + schema + "/properties"));
    }

    public static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
