package no.nystart.matching.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchingDayTest {

    @Inject
    Demo demo;

    @Inject
    EntityManager entities;

    @Inject
    SomeAccounts accounts;

    private final UUID run = UUID.randomUUID();

    /** Three of 0402 take part, two get a place; of 0419, one takes part and gets none. */
    @BeforeEach
    void aRunThatEnded() {
        demo.fill();
        change("INSERT INTO matching_run (id, cohort, started_by, asked_at, people, seed, limit_millis, wanted_gap,"
                + " weights, solver_version, phase, began_at, ended_at, fence, spent_millis, best, bound, gap, steps,"
                + " placed, first_placed, first_total) SELECT cast('" + run
                + "' as uuid), (SELECT id FROM cohort LIMIT 1), id, now(),"
                + " 4, 0, 30000, 0, cast('{}' as jsonb), 'test', 'FEASIBLE', now(), now(), 1, 30000, 4180, 3970, 0.053, 1, 2, 2, 4180"
                + " FROM account WHERE login = 'koordinator'");
        propose(
                "0402",
                0,
                2,
                "cast('" + UUID.randomUUID() + "' as uuid), cast('" + UUID.randomUUID()
                        + "' as uuid), date '2027-02-01', date '2027-08-01', 17, 100, 100, 0, 0, 0, 0, 0, NULL, cast(NULL as bigint)");
        propose("0402", 2, 1, none());
        propose("0419", 0, 1, none());
    }

    @AfterEach
    void gone() {
        MovableClock.backToNow();
    }

    @Test
    void anOfficeIsToldHowManyOfItsOwnTheNewestProposalPlaces() {
        assertThat(day("glamdal", "0402")).contains("/runs/" + run).contains("2 av 3 ungdommer");
        assertThat(day("glamdal", "0419")).contains("/runs/" + run).contains("0 av 1 ungdommer");
    }

    @Test
    void nobodyIsToldWhoHasNobodyInIt() {
        assertThat(day("glamdal", "0999")).doesNotContain("/runs/");
        assertThat(day("elsewhere", "0402")).doesNotContain("/runs/");
    }

    @Test
    void afterTwoWeeksItIsNoNews() {
        MovableClock.moveAhead(Duration.ofDays(15));

        assertThat(day("glamdal", "0402")).doesNotContain("/runs/" + run);
    }

    private String day(String region, String office) {
        return given().cookies(SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, region, office))))
                .get("/")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void propose(String office, int from, int count, String proposal) {
        change("INSERT INTO proposal SELECT cast('" + run + "' as uuid), id, 3, " + proposal
                + " FROM (SELECT id FROM young_person" + " WHERE office = '" + office + "' ORDER BY id OFFSET " + from
                + " LIMIT " + count + ") AS chosen");
    }

    private static String none() {
        return "cast(NULL as uuid), cast(NULL as uuid), cast(NULL as date), cast(NULL as date), cast(NULL as integer), cast(NULL as integer), cast(NULL as integer), cast(NULL as integer),"
                + " cast(NULL as integer), cast(NULL as integer), cast(NULL as integer), cast(NULL as integer), 'OUTBID', 10000";
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
