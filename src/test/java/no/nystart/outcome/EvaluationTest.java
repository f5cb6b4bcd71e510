package no.nystart.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.Stamps;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.outcome.status.ToldOutcome;
import no.nystart.placement.course.Placements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What came of a cohort is given out with pseudonyms, and not of few. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationTest {

    @Inject
    Demo demo;

    @Inject
    EndedPlacements some;

    @Inject
    Placements placements;

    @Inject
    Outcomes outcomes;

    @Inject
    Stamps stamps;

    @Inject
    SomeAccounts accounts;

    @AfterEach
    void asBefore() {
        some.forget();
    }

    @Test
    void fiveAreGivenOutWithoutNamesAndFourAreNot() {
        demo.fill();
        List<Three> ended = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ended.add(some.ended());
        }
        UUID cohort = QuarkusTransaction.requiringNew()
                .call(() -> placements.byId(ended.getFirst().placement()).cohort());
        rows(cohort).statusCode(409).body("type", endsWith("evaluation-too-few"));

        ended.add(some.ended());
        tell(ended.getLast(), OutcomeStatus.JOB_HERE);
        String all = rows(cohort).statusCode(200).extract().asString();
        assertThat(rows(cohort).extract().jsonPath().getList("pseudonym", String.class))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(rows(cohort).extract().asString()).isEqualTo(all);
        assertThat(all).contains("JOB_HERE", "UNKNOWN", "NOT_YET", "MECHANICAL").doesNotContain("Prøvende", "2031-08");
        ended.forEach(three -> assertThat(all)
                .doesNotContain(three.placement().toString())
                .doesNotContain(three.placed().youngPerson().toString()));
        try (Visit visit = Browser.onDesk().as("koordinator").open("/evaluations")) {
            visit.isForEverybody("evaluations");
            visit.open("/evaluations/" + cohort).isForEverybody("evaluation");
        }

        some.hide(ended.getLast().placed().youngPerson());
        rows(cohort).statusCode(409);
    }

    private ValidatableResponse rows(UUID cohort) {
        return given().auth()
                .oauth2(accounts.apiTokenOf(accounts.with(Grant.inRegion(Role.COORDINATOR, "glamdal"))))
                .get("/api/v1/cohorts/" + cohort + "/evaluation")
                .then();
    }

    private void tell(Three three, OutcomeStatus status) {
        QuarkusTransaction.requiringNew()
                .run(() -> outcomes.tell(ToldOutcome.of(
                        three.placement(),
                        Moment.END,
                        status,
                        OutcomeSource.CASEWORKER,
                        stamps.of(three.caseworker().id()))));
    }
}
