package no.nystart.matching.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Role;
import no.nystart.demo.Demo;
import no.nystart.matching.exchange.ProblemWriter;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import no.nystart.register.CohortRoster;
import no.nystart.register.CohortRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CohortRunsApiTest {

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    @Inject
    CohortRosters rosters;

    @Inject
    ProblemOfCohort problems;

    @Inject
    Senders senders;

    private UUID cohort;
    private String runs;

    @BeforeEach
    void filled() {
        demo.fill();
        cohort = entities.createQuery("select c.id from Cohort c", UUID.class).getSingleResult();
        runs = "/api/v1/cohorts/" + cohort + "/runs";
    }

    @Test
    void aCohortIsMatchedAndEveryYoungPersonOfItIsPlacedOrNot() {
        RequestSpecification coordinator = senders.named("koordinator");

        String run = given().spec(coordinator)
                .contentType(ContentType.JSON)
                .post(runs + "?limit=PT20S")
                .then()
                .statusCode(202)
                .body("people", equalTo(26))
                .extract()
                .header("Location");

        Runs.untilOver(coordinator, run)
                .then()
                .body("status", equalTo("OPTIMAL"))
                .body("gap", equalTo(0.0f));
        var solution = given().spec(coordinator)
                .get(run + "/solution")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(solution.getList("assignments").size()
                        + solution.getList("unplaced").size())
                .isEqualTo(26);
        given().spec(coordinator).get(runs).then().statusCode(200).body("runs.id", hasItem(id(run)));
    }

    @Test
    void theProblemIsTheRosterWithoutNames() {
        CohortRoster roster = rosters.of(cohort);

        Problem problem = problems.of(cohort).problem();

        assertThat(problem.youngPeople())
                .extracting(YoungPerson::id)
                .containsExactlyElementsOf(roster.people().stream()
                        .map(person -> person.id().toString())
                        .toList());
        assertThat(problem.places().stream().mapToInt(place -> place.seats()).sum())
                .isEqualTo(20);
        assertThat(problem.youngPeople().stream()
                        .filter(person -> !person.blockedCompanies().isEmpty()))
                .hasSize(2);
        assertThat(ProblemWriter.write(problem)).doesNotContain("Hest").doesNotContain("firstName");
    }

    @Test
    void anotherRegionsCohortAndRunsLookAsIfTheyWereNotThere() {
        RequestSpecification coordinator = senders.named("koordinator");
        RequestSpecification elsewhere = senders.withRole(Role.COORDINATOR);
        String run = given().spec(coordinator)
                .contentType(ContentType.JSON)
                .post(runs + "?limit=PT5S")
                .header("Location");
        String absent = runs + "/" + UUID.randomUUID();

        for (String address : new String[] {run, absent}) {
            given().spec(elsewhere).get(address).then().statusCode(404);
            given().spec(elsewhere).get(address + "/solution").then().statusCode(404);
            given().spec(elsewhere).delete(address).then().statusCode(404);
        }
        given().spec(elsewhere).contentType(ContentType.JSON).post(runs).then().statusCode(404);
        given().spec(elsewhere).get(runs).then().statusCode(404);
        given().spec(coordinator)
                .get("/api/v1/matching/problems/" + id(run))
                .then()
                .statusCode(404);
    }

    @Test
    void aLimitBeyondAnHourIsRefusedAndNothingStarts() {
        RequestSpecification caseworker = senders.named("veileder.odal");
        int before = given().spec(caseworker).get(runs).path("runs.size()");

        given().spec(caseworker)
                .contentType(ContentType.JSON)
                .post(runs + "?limit=PT2H")
                .then()
                .statusCode(400)
                .body("faults", hasSize(1));

        given().spec(caseworker).get(runs).then().body("runs", hasSize(before));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
