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
        Described described = Described.now();
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);

        String taken = given().spec(sender)
                .contentType(ContentType.JSON)
                .body(described.example(PROBLEMS, "post", "requestBody").toString())
                .post(PROBLEMS + "?seed=7")
                .then()
                .statusCode(202)
                .extract()
                .asString();
        JsonNode waiting = JSON.readTree(taken);
        assertThat(Described.names(waiting)).isEqualTo(Described.names(described.example(PROBLEMS, "post", "202")));

        String address = PROBLEMS + "/" + waiting.get("id").textValue();
        JsonNode ended = JSON.readTree(Runs.untilOver(sender, address).asString());
        JsonNode endedExample = described.example(PROBLEMS + "/{problem}", "get", "200");
        assertThat(Described.names(ended)).isEqualTo(Described.names(endedExample));
        assertThat(List.of(ended.get("best"), ended.get("bound"), ended.get("status"), ended.get("people")))
                .isEqualTo(List.of(
                        endedExample.get("best"),
                        endedExample.get("bound"),
                        endedExample.get("status"),
                        endedExample.get("people")));

        JsonNode solution =
                JSON.readTree(given().spec(sender).get(address + "/solution").asString());
        assertThat(withoutSteps(solution))
                .isEqualTo(withoutSteps(described.example(PROBLEMS + "/{problem}/solution", "get", "200")));
    }

    @Test
    void everyRunOfTheDescriptionHasTheFieldsOfAStatus() throws Exception {
        Described described = Described.now();

        List<JsonNode> runs = new ArrayList<>();
        runs.add(described.example(COHORT_RUNS, "post", "202"));
        runs.add(described.example(COHORT_RUNS + "/{run}", "get", "200"));
        runs.add(described.example(COHORT_RUNS + "/{run}", "delete", "202"));
        runs.add(described.example(COHORT_RUNS + "/{run}/release", "post", "200"));
        described.example(COHORT_RUNS, "get", "200").get("runs").forEach(runs::add);
        runs.add(described.example(PROBLEMS + "/{problem}", "delete", "202"));

        Set<String> fields = described.fields("RunStatus");
        assertThat(runs).allSatisfy(run -> assertThat(fields).containsAll(Described.names(run)));
    }

    /** How many steps it took is not said to stay; the rest is read anew so that numbers compare by value. */
    private static JsonNode withoutSteps(JsonNode solution) throws Exception {
        ObjectNode copy = (ObjectNode) JSON.readTree(solution.toString());
        copy.remove("steps");
        return copy;
    }
}
