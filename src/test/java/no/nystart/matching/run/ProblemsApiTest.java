package no.nystart.matching.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemsApiTest {

    private static final String PROBLEMS = "/api/v1/matching/problems";

    @Inject
    Senders senders;

    @Test
    void aProblemIsSolvedAndItsSolutionFetched() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);

        String run = send(sender, Problems.example(), "?limit=PT20S&seed=7")
                .then()
                .statusCode(202)
                .body("status", equalTo("WAITING"))
                .body("limit", equalTo("PT20S"))
                .body("seed", equalTo(7))
                .body("people", equalTo(4))
                .extract()
                .header("Location");

        assertThat(Runs.untilOver(sender, run).path("status").toString()).isEqualTo("OPTIMAL");
        given().spec(sender)
                .get(run + "/solution")
                .then()
                .statusCode(200)
                .body("problem", equalTo("worked-example"))
                .body("status", equalTo("OPTIMAL"))
                .body("seed", equalTo(7))
                .body("gap", equalTo(0.0f));
    }

    @Test
    void faultsOfTheInputAreNamedWithTheirPathsAndNothingIsSolved() {
        RequestSpecification sender = senders.withRole(Role.COORDINATOR);

        send(sender, Problems.example().replace("\"promisedSeats\": 3", "\"promisedSeats\": -3, \"colour\": 1"), "")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:nystart:problem:invalid-input"))
                .body("faults.code", hasItem("unknown-field"));
        send(sender, "{", "").then().statusCode(400).body("faults[0].code", equalTo("broken-json"));
        send(sender, "", "").then().statusCode(400);
    }

    @Test
    void theLimitIsFromASecondToAnHourAndTheGapAShare() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);

        for (String options :
                new String[] {"limit=PT0.5S", "limit=PT61M", "limit=soon", "gap=1.5", "gap=-1", "seed=x"}) {
            send(sender, Problems.example(), "?" + options)
                    .then()
                    .statusCode(400)
                    .body("faults[0].field", equalTo(options.substring(0, options.indexOf('='))));
        }
    }

    @Test
    void aProblemMayBeLargerThanAnythingElseThatIsSent() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);

        send(sender, Problems.example() + " ".repeat(5_000_000), "").then().statusCode(202);
    }

    @Test
    void nobodyButTheSenderKnowsOfIt() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);
        RequestSpecification colleague = senders.withRole(Role.CASEWORKER);
        String run = send(sender, Problems.example(), "").then().extract().header("Location");
        String absent = PROBLEMS + "/" + UUID.randomUUID();

        for (String address : new String[] {run, absent}) {
            given().spec(colleague).get(address).then().statusCode(404);
            given().spec(colleague).get(address + "/solution").then().statusCode(404);
            given().spec(colleague).delete(address).then().statusCode(404);
        }
        assertThat(given().spec(colleague).get(run).asString())
                .isEqualTo(given().spec(colleague).get(absent).asString());
        given().get(run).then().statusCode(401);
        given().spec(senders.withRole(Role.AUDITOR)).get(run).then().statusCode(403);
    }

    @Test
    void stoppedEarlyItKeepsTheBestAndWhatEndedStaysAsItIs() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);
        String run = send(sender, Problems.hard(), "?limit=PT10M")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        given().spec(sender)
                .get(run + "/solution")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nystart:problem:no-solution-yet"));
        Runs.untilBegun(sender, run);
        given().spec(sender).delete(run).then().statusCode(202);

        Runs.untilOver(sender, run).then().body("status", equalTo("STOPPED")).body("best", notNullValue());
        given().spec(sender).get(run + "/solution").then().statusCode(200).body("hard", equalTo(0));
        given().spec(sender).delete(run).then().statusCode(202).body("status", equalTo("STOPPED"));
    }

    @Test
    void sentTwiceWithOneKeyItIsOneRun() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);
        String key = UUID.randomUUID().toString();

        String first = given().spec(sender)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Problems.example())
                .post(PROBLEMS)
                .header("Location");
        given().spec(sender)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Problems.example())
                .post(PROBLEMS)
                .then()
                .statusCode(202)
                .header("Location", equalTo(first));
    }

    private static Response send(RequestSpecification sender, String problem, String options) {
        return given().spec(sender).contentType(ContentType.JSON).body(problem).post(PROBLEMS + options);
    }
}
