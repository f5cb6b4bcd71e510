package no.nystart.matching.steer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.Senders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The examples in the description of the API are what the API takes and gives. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SteerExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PINS = "/api/v1/cohorts/{cohort}/pins";

    @Inject
    Steering steering;

    @Inject
    Senders senders;

    @AfterEach
    void asBefore() {
        steering.undo();
    }

    @Test
    void theExamplePinIsTakenWithItsFieldsAndListed() throws Exception {
        Described described = Described.now();
        UUID run = steering.run();
        UUID somebody = steering.placed(run, "0402").getFirst().youngPerson();
        ObjectNode body = (ObjectNode) described.example(PINS + "/{youngPerson}", "put", "requestBody");
        body.put("run", run.toString());

        String pinned = given().spec(senders.named("veileder.kongsvinger"))
                .contentType(ContentType.JSON)
                .body(body.toString())
                .put("/api/v1/cohorts/" + steering.cohort() + "/pins/" + somebody)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String list = given().spec(senders.named("veileder.kongsvinger"))
                .get("/api/v1/cohorts/" + steering.cohort() + "/pins")
                .asString();

        JsonNode example = described.example(PINS + "/{youngPerson}", "put", "200");
        assertThat(Described.names(JSON.readTree(pinned))).isEqualTo(Described.names(example));
        assertThat(Described.names(JSON.readTree(list).get("pins").get(0)))
                .isEqualTo(Described.names(
                        described.example(PINS, "get", "200").get("pins").get(0)));
    }
}
