package no.nystart.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three by program. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanApiTest {

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    SomeAccounts accounts;

    private Three three;

    @BeforeEach
    void aPlacementRuns() {
        demo.fill();
        three = running.since(25);
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void aPulseSentTwiceIsOne() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(three.youngPerson(), key)
                    .body(Map.of("score", 4, "words", "Fikk sveise"))
                    .post("/api/v1/plan/pulses")
                    .then()
                    .statusCode(200)
                    .body("standing", equalTo("RUNNING"))
                    .body("pulse.score", equalTo(4))
                    .body("pulse.leaderReads", equalTo(false));
        }
    }

    @Test
    void aScoreOutsideTheScaleIsRefusedWithItsField() {
        as(three.youngPerson())
                .body(Map.of("score", 6))
                .post("/api/v1/plan/pulses")
                .then()
                .statusCode(400)
                .body("faults.field", contains("score"));
    }

    @Test
    void anotherPersonsGoalIsRefused() {
        as(three.youngPerson())
                .body(Map.of("progress", "REACHED"))
                .put("/api/v1/plan/goals/" + UUID.randomUUID() + "/progress")
                .then()
                .statusCode(400)
                .body("faults.code", contains("goal-of-another"));
    }

    @Test
    void nobodyButTheYoungPersonHasAPlan() {
        for (Account other : List.of(three.leader(), three.caseworker())) {
            assertThat(as(other).get("/api/v1/plan").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void ofAReviewNobodyIsToldWhatTheOthersHaveWrittenBeforeAllHave() {
        write(three.youngPerson(), 2, "v0").then().statusCode(200);
        as(three.leader())
                .get(review())
                .then()
                .statusCode(200)
                .body("own", equalTo("LEADER"))
                .body("given", contains("YOUNG_PERSON"))
                .body("views", hasSize(0));
        write(three.leader(), 4, "v0").then().statusCode(200);
        write(three.caseworker(), 3, "v0")
                .then()
                .body("open", equalTo(true))
                .body("views.score", contains(2, 4, 3))
                .body("scoresApart", equalTo(true));
    }

    @Test
    void whatIsWrittenIsChangedByWhoeverHasSeenItOnly() {
        write(three.youngPerson(), 2, "v0").then().statusCode(200).body("contribution", equalTo("v1"));
        write(three.youngPerson(), 3, "v0").then().statusCode(412);
        write(three.youngPerson(), 3, "v1").then().statusCode(200).body("mine.score", equalTo(3));
        assertThat(write(three.youngPerson(), 3, null).statusCode()).isEqualTo(428);
    }

    @Test
    void aTalkOutsideThePlanIsReadByTheOfficeAndTheYoungPersonOnly() {
        String talks = "/api/v1/young-people/" + three.placed().youngPerson() + "/talks";
        as(three.caseworker())
                .body(Map.of(
                        "talkedWith", "BOTH",
                        "heldOn", RunningPlacements.STARTS.plusDays(20).toString(),
                        "note", "Ny oppgave"))
                .post(talks)
                .then()
                .statusCode(201);
        as(three.caseworker()).get(talks).then().body("note", contains("Ny oppgave"));
        assertThat(as(three.leader()).get(talks).statusCode()).isEqualTo(403);
    }

    private Response write(Account account, int score, String seen) {
        RequestSpecification request = as(account).body(Map.of("score", score, "works", "Trives"));
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\""))
                .put(review() + "/contribution");
    }

    private String review() {
        return "/api/v1/placements/" + three.placement() + "/reviews/review-4";
    }

    private RequestSpecification as(Account account) {
        return as(account, UUID.randomUUID().toString());
    }

    private RequestSpecification as(Account account, String key) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(account))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }
}
