package no.nystart.followup;

import static io.restassured.RestAssured.given;
import static no.nystart.followup.SomeFollowUp.START;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader's program tells of days away from work; work is from Monday 3 to Thursday 6 February 2031. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckInApiTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldTime time;

    private Placed placed;
    private String token;

    @BeforeEach
    void aWeekHasPassed() {
        demo.fill();
        placed = some.signed();
        followUp.onDay(START.plusDays(6));
        token = accounts.apiTokenOf(followUp.leaderOf(placed));
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void absenceIsToldDayByDayAndReadAsItWasTold() {
        told(away(START.plusDays(1), "SICK"), away(START.plusDays(3), "UNEXCUSED"))
                .statusCode(201)
                .body("since", equalTo(START.toString()))
                .body(
                        "absences.day",
                        contains(START.plusDays(1).toString(), START.plusDays(3).toString()))
                .body("absences.kind", contains("SICK", "UNEXCUSED"));

        given().auth()
                .oauth2(token)
                .get(path())
                .then()
                .statusCode(200)
                .body("[0].absences.kind", contains("SICK", "UNEXCUSED"));
    }

    @Test
    void aDayWithoutWorkIsNoDayToBeAwayFrom() {
        // a Friday
        told(away(START.plusDays(4), "SICK"))
                .statusCode(400)
                .body("faults.field", hasItem("absent-" + START.plusDays(4)));
    }

    @Test
    void aDayIsToldOfOnce() {
        told(away(START.plusDays(1), "SICK")).statusCode(201);

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("score", "4", "absences", List.of(away(START.plusDays(1), "AGREED"))))
                .post(path())
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("absent-" + START.plusDays(1)));
    }

    private ValidatableResponse told(Map<?, ?>... absences) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("slot", "day-3", "score", "4", "absences", List.of(absences)))
                .post(path())
                .then();
    }

    private static Map<String, String> away(LocalDate day, String kind) {
        return Map.of("day", day.toString(), "kind", kind);
    }

    private String path() {
        return "/api/v1/placements/" + placed.id() + "/check-ins";
    }
}
