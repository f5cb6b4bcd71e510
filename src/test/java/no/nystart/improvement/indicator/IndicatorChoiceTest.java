package no.nystart.improvement.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.matching.run.Senders;
import no.nystart.register.cohorts.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region chooses which indicators its companies are measured by; other regions' choices are their own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IndicatorChoiceTest {

    private static final String CHOICE = "/api/v1/indicators";

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    Senders senders;

    @Inject
    EntityManager entities;

    private RequestSpecification here;
    private RequestSpecification there;

    @BeforeEach
    void twoRegions() {
        demo.fill();
        here = coordinator();
        there = coordinator();
    }

    private RequestSpecification coordinator() {
        String region = "indicators-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> entities.persist(new Region(region, "Målt dal")));
        return senders.of(accounts.with(Grant.inRegion(Role.COORDINATOR, region)));
    }

    private static JsonPath list(RequestSpecification coordinator) {
        return given().spec(coordinator)
                .get(CHOICE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void whatARegionLeavesOutItCanTakeInAgain() {
        String first = list(here).getString("[0].id");

        given().spec(here).delete(CHOICE + "/" + first + "/use").then().statusCode(204);
        assertThat(list(here).getBoolean("find { it.id == '" + first + "' }.used"))
                .isFalse();
        assertThat(list(there).getBoolean("find { it.id == '" + first + "' }.used"))
                .isTrue();
        given().spec(here).delete(CHOICE + "/" + first + "/use").then().statusCode(404);

        given().spec(here).put(CHOICE + "/" + first + "/use").then().statusCode(204);
        assertThat(list(here).getBoolean("find { it.id == '" + first + "' }.used"))
                .isTrue();
    }

    @Test
    void anIndicatorOfTheRegionsOwnMakingIsItsOwn() {
        given().spec(here)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Felles lunsj\", \"nextMeans\": \"Spiser sammen\"}")
                .post(CHOICE)
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("excellentMeans"));
        String added = given().spec(here)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Felles lunsj\", \"nextMeans\": \"Spiser sammen\","
                        + " \"excellentMeans\": \"Inviterer selv\"}")
                .post(CHOICE)
                .then()
                .statusCode(201)
                .body("own", equalTo(true))
                .extract()
                .path("id");

        assertThat(list(here).getList("id")).contains(added);
        assertThat(list(there).getList("id")).doesNotContain(added);
        given().spec(there).delete(CHOICE + "/" + added + "/use").then().statusCode(404);
    }
}
