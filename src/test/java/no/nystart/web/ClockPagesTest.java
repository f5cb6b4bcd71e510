package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClockPagesTest {

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldClock clock;

    @Inject
    FieldTime time;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = clock.today();
    }

    @AfterEach
    void now() {
        time.backToNow();
    }

    @Test
    void aPressMovesTheDateAndEveryPageTells() {
        Account anybody = accounts.with();
        try (Visit visit = Browser.onDesk().signedInAs(anybody.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.page();
            assertThat(page.locator("#moved-date").textContent()).isEmpty();
            page.getByText("Flytt datoen").click();
            visit.isForEverybody("clock");

            page.getByText("Én uke", new GetByTextOptions().setExact(true)).click();
            page.locator("#moved-date:has-text('" + inWords(today.plusWeeks(1)) + "')")
                    .waitFor();
            page.getByText("Én dag", new GetByTextOptions().setExact(true)).waitFor();
            visit.isForEverybody("clock-moved");
            assertThat(page.locator("dl").textContent()).contains(inWords(today.plusWeeks(1)), inWords(today));

            visit.open("/accessibility");
            assertThat(page.locator(".demo-band").textContent()).contains(inWords(today.plusWeeks(1)));
        }
    }

    @Test
    void aDateOfOnesOwnIsGoneToWithoutJavaScriptToo() {
        Account anybody = accounts.with();
        try (Visit visit = Browser.withoutJavaScript().signedInAs(anybody.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/clock").page();
            page.getByLabel("Dato", new Page.GetByLabelOptions().setExact(true))
                    .fill(today.plusDays(40).toString());
            page.getByText("Flytt til denne datoen").click();
            time.untilArrived();
            page.reload();
            Locator facts = page.locator("dl");
            assertThat(facts.textContent()).contains(inWords(today.plusDays(40)));
        }
    }

    @Test
    void whatWasTypedIsKeptAndTheFaultNamed() {
        Cookies cookies = SomeAccounts.signedIn(accounts.with());
        move(cookies, "date", today.toString())
                .then()
                .statusCode(400)
                .body(containsString("Velg en dato etter den som gjelder i demoen nå."))
                .body(containsString("value=\"" + today + "\""));
        move(cookies, "date", "").then().statusCode(400).body(containsString("Fyll ut feltet."));
        move(cookies, "date", "i morgen").then().statusCode(400).body(containsString("Vi forstår ikke"));
        assertThat(clock.today()).isEqualTo(today);
    }

    private static Response move(Cookies cookies, String field, String value) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam(field, value)
                .post("/clock/moves");
    }

    private static String inWords(LocalDate date) {
        return Written.inWords(date, Locale.forLanguageTag("nb"));
    }
}
