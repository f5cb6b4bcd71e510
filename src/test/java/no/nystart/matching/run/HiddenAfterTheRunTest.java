package no.nystart.matching.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody becomes protected when a run that places them has ended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HiddenAfterTheRunTest {

    private static final Grant OFFICE = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    @Inject
    Senders senders;

    @Inject
    SomeAccounts accounts;

    private String run;
    private String placed;

    @BeforeEach
    void somebodyPlacedIsShielded() {
        demo.fill();
        UUID cohort =
                entities.createQuery("select c.id from Cohort c", UUID.class).getSingleResult();
        RequestSpecification coordinator = senders.named("koordinator");
        run = given().spec(coordinator)
                .contentType(ContentType.JSON)
                .post("/api/v1/cohorts/" + cohort + "/runs?limit=PT20S")
                .header("Location");
        Runs.untilOver(coordinator, run);
        placed = entities.createQuery(
                        "select p.key.youngPerson from Proposal p join YoungPerson y on y.id = p.key.youngPerson"
                                + " where p.key.run = :run and p.place is not null and y.office = '0402'",
                        UUID.class)
                .setParameter("run", UUID.fromString(run.substring(run.lastIndexOf('/') + 1)))
                .setMaxResults(1)
                .getSingleResult()
                .toString();
        shield(true);
    }

    @AfterEach
    void asBefore() {
        shield(false);
    }

    @Test
    void theyAreInTheSolutionOfNobodyButWhoIsCleared() {
        JsonPath seen = solution(senders.named("koordinator"));
        assertThat(seen.prettify()).doesNotContain(placed);
        assertThat(people(seen)).isEqualTo(25);
        assertThat(seen.getList("companies.placed", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(seen.getList("assignments").size());

        JsonPath cleared = solution(senders.of(accounts.with(OFFICE.withClearance())));
        assertThat(cleared.prettify()).contains(placed);
        assertThat(sum(cleared, "leaders.load")).isGreaterThan(sum(seen, "leaders.load"));
    }

    @Test
    void anOfficeReadsItsOwnInTheSolutionAndOthersInTheSumsAlone() {
        JsonPath seen = solution(senders.named("koordinator"));
        JsonPath own = solution(senders.of(accounts.with(OFFICE)));

        assertThat(own.getList("assignments.youngPerson", String.class))
                .isNotEmpty()
                .isSubsetOf(seen.getList("assignments.youngPerson", String.class));
        assertThat(people(own)).isEqualTo(ofOffice() - 1).isLessThan(people(seen));
        assertThat(sum(own, "leaders.load")).isEqualTo(sum(seen, "leaders.load"));
        assertThat(sum(own, "companies.placed")).isEqualTo(sum(seen, "companies.placed"));
    }

    /** People of Kongsvinger in the run, with the one who is hidden. */
    private int ofOffice() {
        shield(false);
        long count = entities.createQuery(
                        "select count(p) from Proposal p join YoungPerson y on y.id = p.key.youngPerson"
                                + " where p.key.run = :run and y.office = '0402'",
                        Long.class)
                .setParameter("run", UUID.fromString(run.substring(run.lastIndexOf('/') + 1)))
                .getSingleResult();
        shield(true);
        return (int) count;
    }

    @Test
    void theyAreInNoCountOfAPage() {
        int left = solution(senders.named("koordinator")).getList("assignments").size();
        Account ordinary = accounts.with(OFFICE);
        Account cleared = accounts.with(OFFICE.withClearance());
        String page = "/runs/" + run.substring(run.lastIndexOf('/') + 1);

        given().cookies(SomeAccounts.signedIn(ordinary))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(left + " av 25"));
        given().cookies(SomeAccounts.signedIn(cleared))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString((left + 1) + " av 26"));
        String list = given().cookies(SomeAccounts.signedIn(ordinary))
                .get(run.substring("/api/v1".length() + run.indexOf("/api/v1"), run.indexOf("/runs/")) + "/matching")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(list).contains(left + " av 25");
    }

    private JsonPath solution(RequestSpecification visitor) {
        return given().spec(visitor)
                .get(run + "/solution")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int people(JsonPath solution) {
        return solution.getList("assignments").size()
                + solution.getList("unplaced").size();
    }

    private static int sum(JsonPath solution, String path) {
        return solution.getList(path, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void shield(boolean shielded) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                    .getSingleResult();
            entities.createNativeQuery("UPDATE young_person SET shielded = :shielded WHERE id = :id")
                    .setParameter("shielded", shielded)
                    .setParameter("id", UUID.fromString(placed))
                    .executeUpdate();
        });
    }
}
