package no.nystart.followup;

import static io.restassured.RestAssured.given;
import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.SecretToken;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.checkin.CheckInLog;
import no.nystart.followup.link.CheckInLinks;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader follows a link into one check-in, without signing in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckInLinkTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    CheckInLinks links;

    @Inject
    CheckInLog log;

    private Placed placed;
    private SecretToken token;

    @BeforeEach
    void aLinkWasSent() {
        demo.fill();
        placed = some.signed();
        followUp.onDay(START);
        token = links.intoNext(placed.id(), placed.at().leader()).orElseThrow();
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
        MovableClock.backToNow();
    }

    @Test
    void openingItChangesNothingAndPressingOpensTheForm() {
        try (Visit visit = Browser.onPhone().open("/check-in-links/" + token.text())) {
            Page page = visit.page();
            visit.open("/check-in-links/" + token.text());
            visit.isForEverybody("check-in-link");
            page.getByText("Jeg lover dette og åpner skjemaet").click();
            visit.isForEverybody("check-in-by-link");

            page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator(".check-in > .aksel-button").click();
            page.getByText("Du kan lukke siden").waitFor();
            visit.isForEverybody("check-in-saved");

            visit.open("/check-in-links/" + token.text());
            assertThat(page.locator("h1").textContent()).contains("virker ikke lenger");
            visit.isForEverybody("check-in-link-closed");
        }
        assertThat(log.of(placed.id())).hasSize(1);
    }

    @Test
    void sentAgainItGetsTheSameAnswerAndIsKeptOnce() {
        Cookies session = entered();
        UUID key = UUID.randomUUID();

        Response first = told(session, key);
        Response again = told(session, key);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(log.of(placed.id())).hasSize(1);
    }

    @Test
    void expiredUsedAndUnknownLinksLookTheSame() {
        String unknown = opened(SecretToken.fresh());
        told(entered(), UUID.randomUUID());
        assertThat(opened(token)).isEqualTo(unknown);

        SecretToken old = links.make(placed.id(), new Slot.Week(1), placed.at().leader());
        MovableClock.moveAhead(Duration.ofDays(15));
        assertThat(opened(old)).isEqualTo(opened(SecretToken.fresh()));
    }

    @Test
    void theFormIsOpenForTwoHours() {
        Cookies session = entered();
        MovableClock.moveAhead(Duration.ofHours(2));

        assertThat(told(session, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(log.of(placed.id())).isEmpty();
    }

    @Test
    void itLeadsNowhereElse() {
        Cookies session = entered();

        for (String path : List.of(
                "/",
                "/follow-up",
                "/check-ins/" + placed.id(),
                "/check-ins/" + placed.id() + "/week-1",
                "/flags/" + placed.id())) {
            Response answer = request(session).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).as(path).contains("/login");
        }
        assertThat(request(session)
                        .get("/api/v1/placements/" + placed.id() + "/check-ins")
                        .statusCode())
                .isEqualTo(401);
    }

    private Cookies entered() {
        Cookies page = given().get("/login").detailedCookies();
        Response entered =
                request(page).formParam("csrf", page.getValue("nystart_csrf")).post("/check-in-links/" + token.text());
        assertThat(entered.statusCode()).isEqualTo(303);
        return SomeAccounts.merged(page, entered.detailedCookies());
    }

    private static Response told(Cookies session, UUID key) {
        return request(session)
                .formParam("csrf", session.getValue("nystart_csrf"))
                .formParam("key", key.toString())
                .formParam("score", "4")
                .formParam("on", START.toString())
                .post("/check-in");
    }

    private static RequestSpecification request(Cookies cookies) {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** Without what every page has of its own. */
    private static String opened(SecretToken token) {
        Response answer = given().get("/check-in-links/" + token.text());
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.asString().replace(token.text(), "").replaceAll("value=\"[^\"]{20,}\"", "");
    }
}
