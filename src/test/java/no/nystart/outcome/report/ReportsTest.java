package no.nystart.outcome.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seven at Kongsvinger whose placements have ended, in a region with no others. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportsTest {

    private static final Selection GLAMDAL = Selection.all(Set.of("glamdal"));

    @Inject
    Demo demo;

    @Inject
    SomeOutcomes outcomes;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    ReportRows rows;

    @Inject
    Tallies tallies;

    private Placed working;

    @BeforeEach
    void sevenHaveEnded() {
        demo.fill();
        outcomes.forget();
        working = outcomes.ended(OutcomeStatus.JOB_HERE);
        outcomes.ended(OutcomeStatus.JOB_HERE);
        outcomes.ended(OutcomeStatus.JOB_HERE);
        outcomes.ended(OutcomeStatus.JOB_ELSEWHERE);
        outcomes.ended(OutcomeStatus.EDUCATION);
        outcomes.ended(OutcomeStatus.NONE);
        outcomes.end(some.signed().id(), "ENDED_EARLY");
        rows.work();
    }

    @AfterEach
    void asBefore() {
        outcomes.forget();
        rows.work();
        proposals.forget();
    }

    @Test
    void everybodyIsCountedOnceWhereTheyStand() {
        assertThat(total().figures()).isEqualTo(new Figures(7, 7, 1, 6, 3, 1, 1, 0, 1));
        assertThat(total().figures().reached()).isEqualTo(5);
    }

    @Test
    void whatIsToldLaterCountsAtItsMoment() {
        outcomes.tell(working, Moment.MONTHS_6, OutcomeStatus.EDUCATION);
        rows.work();

        Figures later = tallies.of(
                        new Selection(Set.of("glamdal"), null, Moment.MONTHS_6, null, null, null),
                        List.of(Grouping.COHORT))
                .total()
                .figures();
        assertThat(later.known()).isEqualTo(1);
        assertThat(later.education()).isEqualTo(1);
        assertThat(total().figures().known()).isEqualTo(6);
    }

    @Test
    void whoBecomesHiddenIsNotCountedFromThatMomentOnForAnybody() {
        proposals.shield(working.youngPerson());

        assertThat(total().figures()).isEqualTo(new Figures(6, 6, 1, 5, 2, 1, 1, 0, 1));
        String cleared = accounts.apiTokenOf(
                accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402").withClearance()));
        given().auth()
                .oauth2(cleared)
                .get("/api/v1/reports/cohorts")
                .then()
                .statusCode(200)
                .body("[0].rows[-1].values[0]", equalTo(6f));
    }

    @Test
    void aSteeringGroupReadsTheFiguresAndNoRows() {
        var member = accounts.with(Grant.inRegion(Role.STEERING_GROUP_MEMBER, "glamdal"));
        String token = accounts.apiTokenOf(member);
        given().auth()
                .oauth2(token)
                .get("/api/v1/reports/cohorts")
                .then()
                .statusCode(200)
                .body("[0].rows[-1].values[0]", equalTo(7f))
                .body("[0].rows[-1].values[5]", equalTo(4f));
        var cookies = SomeAccounts.signedIn(member);
        String page = given().cookies(cookies)
                .get("/reports/cohorts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("/reports/placements");
        given().cookies(cookies).get("/reports/placements").then().statusCode(403);
    }

    @Test
    void anotherRegionReadsOfItsOwnAloneAndCannotAskForThis() {
        String token = accounts.apiTokenOf(accounts.with(Grant.inRegion(Role.COORDINATOR, "utmark")));

        given().auth()
                .oauth2(token)
                .get("/api/v1/reports/cohorts")
                .then()
                .statusCode(200)
                .body("[0].rows[-1].values[0]", equalTo(0f));
        given().auth()
                .oauth2(token)
                .get("/api/v1/reports/cohorts?region=glamdal")
                .then()
                .statusCode(400)
                .body("faults.field", contains("region"));
    }

    @Test
    void whereItIsKnownOfAFewHowTheyStandItIsNotToldInNumbers() {
        outcomes.tell(working, Moment.MONTHS_3, OutcomeStatus.EDUCATION);
        rows.work();
        String token = accounts.apiTokenOf(accounts.with(Grant.inRegion(Role.COORDINATOR, "glamdal")));

        given().auth()
                .oauth2(token)
                .get("/api/v1/reports/cohorts?moment=MONTHS_3")
                .then()
                .statusCode(200)
                .body("[0].rows[-1].values[0]", equalTo(7f))
                .body("[0].rows[-1].values[4..8]", everyItem(nullValue()));
    }

    @Test
    void behindANumberAreTheOwnOfficesPlacements() {
        var own = SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
        String page = given().cookies(own)
                .get("/reports/placements?standing=WORK&moment=END")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page.split("href=\"/placements/[0-9a-f]")).hasSize(5);

        var other = SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0419")));
        assertThat(given().cookies(other)
                        .get("/reports/placements?standing=WORK")
                        .asString())
                .doesNotContain("href=\"/placements/0");
    }

    private Tally total() {
        return tallies.of(GLAMDAL, List.of(Grouping.COHORT)).total();
    }
}
