package no.nystart.outcome.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
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

    @Inject
    FitFindings findings;

    @Inject
    ReportedPlacements placements;

    @Inject
    EntityManager entities;

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

    @Test
    void eachSideOfAFindingOpensIntoTheSameWhomItCounts() {
        Integer[] bestOfEach = {0, 90, 310, 640, 655, 820, 1000};
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("""
                            UPDATE report_row r SET whole = 1, commute = (CAST(?1 AS integer[]))[n]
                            FROM (SELECT placement, row_number() OVER (ORDER BY placement) AS n FROM report_row
                              WHERE region = 'glamdal' AND starts < ends) t WHERE t.placement = r.placement""").setParameter(1, bestOfEach).executeUpdate();
            FitFinding commute = findings.of(GLAMDAL).stream()
                    .filter(finding -> finding.part() == FitPart.COMMUTE)
                    .findFirst()
                    .orElseThrow();

            assertThat(commute.known()).isEqualTo(6);
            assertThat(behind(commute.group(true), Standing.KNOWN))
                    .isPositive()
                    .isEqualTo(commute.well().known());
            assertThat(behind(commute.group(true), Standing.REACHED))
                    .isEqualTo(commute.well().reached());
            assertThat(behind(commute.group(false), Standing.KNOWN))
                    .isPositive()
                    .isEqualTo(commute.worse().known());
            assertThat(behind(commute.group(false), Standing.EARLY))
                    .isEqualTo(commute.worse().early());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void aCohortsLeadersOpenForThoseOfTheRegionAndAreNothingToOthers() {
        UUID cohort = QuarkusTransaction.requiringNew()
                .call(() -> (UUID) entities.createNativeQuery("SELECT cohort FROM placement WHERE id = ?1", UUID.class)
                        .setParameter(1, working.id())
                        .getSingleResult());
        Account coordinator = accounts.with(Grant.inRegion(Role.COORDINATOR, "glamdal"));
        String leaders = "/api/v1/reports/leaders?standing=LED&cohort=" + cohort;

        assertThat(as(coordinator).get(leaders).jsonPath().getList("leader"))
                .contains(working.at().leader().toString());
        assertThat(as(accounts.with(Grant.inRegion(Role.COORDINATOR, "utmark")))
                        .get(leaders)
                        .statusCode())
                .isEqualTo(404);
        Account caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
        assertThat(as(caseworker).get(leaders).statusCode()).isEqualTo(200);
        assertThat(as(caseworker).get(leaders.replace("LED", "TRAINED")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void programsReadTheRowsOfTheOwnOfficeAndAPageAtATime() {
        Account caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));

        assertThat(as(caseworker)
                        .get("/api/v1/reports/placements?standing=REACHED")
                        .jsonPath()
                        .getList("rows.status"))
                .hasSize(5)
                .doesNotContain("NONE");
        assertThat(as(caseworker)
                        .get("/api/v1/reports/placements?after=nonsense")
                        .jsonPath()
                        .getList("rows"))
                .hasSize(7);
        assertThat(as(caseworker)
                        .get("/api/v1/reports/placements?fit=COMMUTE&well=perhaps")
                        .jsonPath()
                        .getList("faults.field"))
                .contains("well", "split");
        assertThat(as(caseworker).get("/api/v1/reports/steering").jsonPath().getList("[0].rows[0].values"))
                .startsWith(7f, 0f, 6f, 4f, 5f);
    }

    private int behind(Group group, Standing standing) {
        return placements
                .page(new RowsAsked.Number(GLAMDAL, group, standing), Set.of("0402"), null)
                .lines()
                .size();
    }

    private RequestSpecification as(Account who) {
        return given().auth().oauth2(accounts.apiTokenOf(who));
    }

    private Tally total() {
        return tallies.of(GLAMDAL, List.of(Grouping.COHORT)).total();
    }
}
