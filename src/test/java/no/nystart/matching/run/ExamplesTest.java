package no.nystart.matching.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nystart.TestDatabase;
import no.nystart.access.Role;
import org.junit.jupiter.api.Test;

/** The examples in the description of the API are what the API takes and gives. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEMS = "/api/v1/matching/problems";
    private static final String COHORT_RUNS = "/api/v1/cohorts/{cohort}/runs";

    @Inject
    Senders senders;

    @Test
    void theExampleProblemIsTakenAndItsSolutionIsTheExampleSolution() throws Exception {
        JsonNode described = described();
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);

        String taken = given().spec(sender)
                .contentType(ContentType.JSON)
                .body(example(described, PROBLEMS, "post", "requestBody").toString())
                .post(PROBLEMS + "?seed=7")
                .then()
                .statusCode(202)
                .extract()
                .asString();
        JsonNode waiting = JSON.readTree(taken);
        assertThat(names(waiting)).isEqualTo(names(example(described, PROBLEMS, "post", "202")));

        String address = PROBLEMS + "/" + waiting.get("id").textValue();
        JsonNode ended = JSON.readTree(Runs.untilOver(sender, address).asString());
        JsonNode endedExample = example(described, PROBLEMS + "/{problem}", "get", "200");
        assertThat(names(ended)).isEqualTo(names(endedExample));
        assertThat(List.of(ended.get("best"), ended.get("bound"), ended.get("status"), ended.get("people")))
                .isEqualTo(List.of(
                        endedExample.get("best"),
                        endedExample.get("bound"),
                        endedExample.get("status"),
                        endedExample.get("people")));

        JsonNode solution =
                JSON.readTree(given().spec(sender).get(address + "/solution").asString());
        assertThat(withoutSteps(solution))
                .isEqualTo(withoutSteps(example(described, PROBLEMS + "/{problem}/solution", "get", "200")));
    }

    @Test
    void everyRunOfTheDescriptionHasTheFieldsOfAStatus() throws Exception {
        JsonNode described = described();

        List<JsonNode> runs = new ArrayList<>();
        runs.add(example(described, COHORT_RUNS, "post", "202"));
        runs.add(example(described, COHORT_RUNS + "/{run}", "get", "200"));
        runs.add(example(described, COHORT_RUNS + "/{run}", "delete", "202"));
        example(described, COHORT_RUNS, "get", "200").get("runs").forEach(runs::add);
        runs.add(example(described, PROBLEMS + "/{problem}", "delete", "202"));

        Set<String> fields = names(described.at("/components/schemas/RunStatus/properties"));
        assertThat(runs).allSatisfy(run -> assertThat(fields).containsAll(names(run)));
    }

    private static JsonNode described() throws Exception {
        return JSON.readTree(
                given().accept(ContentType.JSON).get("/q/openapi?format=json").asString());
    }

    /** @param part requestBody, or the status of a response */
    private static JsonNode example(JsonNode described, String path, String method, String part) throws Exception {
        JsonNode operation = described.get("paths").get(path).get(method);
        JsonNode body = part.equals("requestBody")
                ? operation.get(part)
                : operation.get("responses").get(part);
        JsonNode value = body.get("content")
                .get("application/json")
                .get("examples")
                .elements()
                .next()
                .get("value");
        return value.isTextual() ? JSON.readTree(value.textValue()) : value;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** How many steps it took is not said to stay; the rest is read anew so that numbers compare by value. */
    private static JsonNode withoutSteps(JsonNode solution) throws Exception {
        ObjectNode copy = (ObjectNode) JSON.readTree(solution.toString());
        copy.remove("steps");
        return copy;
    }
}
