package no.nystart.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.pulse.PulseSaid;
import no.nystart.followup.pulse.Pulses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a placement has gone so far, on the pages of the three. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CoursePagesTest {

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    Pulses pulses;

    @Inject
    Goals goals;

    @Inject
    CheckIns checkIns;

    @Inject
    SomeAccounts accounts;

    private Three three;

    @BeforeEach
    void somebodyHasBeenThereForThreeWeeks() {
        demo.fill();
        three = running.since(9);
        pulse(Mood.BAD);
        running.itIs(RunningPlacements.STARTS.plusDays(16));
        pulse(Mood.GOOD);
        running.itIs(RunningPlacements.STARTS.plusDays(23));
        pulse(Mood.VERY_GOOD);
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void howItGoesIsPlottedWithItsFiguresBeneath() {
        try (Visit visit = desk(three.caseworker()).open("/placements/" + three.placement())) {
            Page page = visit.page();
            page.locator("figure.plot canvas").waitFor();
            assertThat(page.locator("figure.plot").getAttribute("data-plot")).contains("[1.3,2],[2.3,4],[3.3,5]");
            assertThat(page.locator("figure.plot tbody tr").count()).isEqualTo(3);
            visit.isForEverybody("placement-course");
        }
    }

    @Test
    void leaderAndYoungPersonSayHowFarAGoalHasComeInTheSameWords() {
        UUID goal = goals.of(three.placement()).getFirst().id();
        goals.mark(three.placement(), goal, Progress.BEGUN, three.youngPerson().id());
        checkIns.hold(
                three.placement(),
                new Slot.Week(2),
                new Told(
                        UUID.randomUUID(),
                        RunningPlacements.STARTS.plusDays(23),
                        4,
                        "",
                        List.of(),
                        Map.of(goal, Progress.WELL_ON_THE_WAY),
                        null),
                SomeFollowUp.teller(three.placed()));

        for (String path :
                List.of("/placements/" + three.placement(), "/placements/" + three.placement() + "/company")) {
            Account account = path.endsWith("company") ? three.leader() : three.caseworker();
            try (Visit visit = desk(account).open(path)) {
                assertThat(visit.page().locator("tr:has-text('I gang')").textContent())
                        .as(path)
                        .containsSubsequence("Godt i gang", "I gang");
            }
        }
    }

    @Test
    void theYoungPersonReadsWhatWasSaidAndFindsTheMeetings() {
        try (Visit visit = Browser.onPhone().signedInAs(three.youngPerson().login(), SomeAccounts.PASSWORD)) {
            Page page = visit.page();
            assertThat(page.locator("main").textContent()).contains("Slik har du svart på hvordan det går");
            visit.isForEverybody("plan-course");
            page.locator("a[href*='/reviews/review-4']").last().click();
            assertThat(page.url()).contains("/reviews/review-4");
        }
    }

    @Test
    void whatTheThreeHaveWrittenIsForTheLeaderAndNotForTheCompanysContact() {
        String path = "/placements/" + three.placement() + "/company";
        Account contact =
                accounts.with(Grant.ofCompany("glamdal", three.placed().at().company()));

        assertThat(page(three.leader(), path)).contains("/reviews/review-4");
        assertThat(page(contact, path)).contains("/placements/").doesNotContain("/reviews/");
    }

    private static String page(Account account, String path) {
        return given().cookies(SomeAccounts.signedIn(account))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void pulse(Mood mood) {
        pulses.give(
                three.placement(),
                new PulseSaid(mood, null, false),
                three.youngPerson().id());
    }

    private static Visit desk(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }
}
