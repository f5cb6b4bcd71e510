package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that send nothing, or something else than what is asked for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SentBodiesTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " "})
    void whoSendsNothingIsToldSo(String nothing) {
        send(three.caseworker(), nothing, "/api/v1/agreements/" + three.placement() + "/nav-signature");
        send(three.caseworker(), nothing, "/api/v1/young-people");
        send(three.youngPerson(), nothing, "/api/v1/agreements/" + three.placement() + "/young-person/signature");
        send(three.youngPerson(), nothing, "/api/v1/plan/pulses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "{", "{\"score\":{\"deep\":[]}}", "{\"score\":[1,2]}"})
    void whoSendsSomethingElseIsToldSoToo(String other) {
        given().header("Authorization", "Bearer " + accounts.apiTokenOf(three.youngPerson()))
                .contentType(ContentType.JSON)
                .body(other)
                .post("/api/v1/plan/pulses")
                .then()
                .statusCode(lessThan(500));
    }

    private void send(Account account, String nothing, String path) {
        given().header("Authorization", "Bearer " + accounts.apiTokenOf(account))
                .contentType(ContentType.JSON)
                .body(nothing)
                .post(path)
                .then()
                .statusCode(400)
                .body("faults.field", contains("$"));
    }
}
