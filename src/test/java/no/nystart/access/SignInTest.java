package no.nystart.access;

import static io.restassured.RestAssured.given;
import static no.nystart.access.SomeAccounts.PASSWORD;
import static no.nystart.access.SomeAccounts.merged;
import static no.nystart.access.SomeAccounts.signIn;
import static no.nystart.access.SomeAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    SomeAccounts someAccounts;

    @Inject
    Accounts accounts;

    @AfterEach
    void backToNow() {
        MovableClock.backToNow();
    }

    @Test
    void aStrangerIsSentToTheSignInPageAndBackAfterwards() {
        given().redirects()
                .follow(false)
                .get("/me/tokens")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?next=%2Fme%2Ftokens"));
    }

    @Test
    void theSignInPageLeadsToNoOtherSite() {
        Account account = someAccounts.with();
        Cookies page = given().get("/login").detailedCookies();
        Response response = given().redirects()
                .follow(false)
                .cookies(page)
                .formParam("csrf", page.getValue("nystart_csrf"))
                .formParam("login", account.login())
                .formParam("password", PASSWORD)
                .formParam("next", "//elsewhere.example/")
                .post("/login");
        assertThat(response.getHeader("Location")).doesNotContain("elsewhere");
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
        Account account = someAccounts.with();
        Response wrong = signIn(account.login(), "feil passord her", null);
        Response unknown = signIn("finnes.ikke", "feil passord her", null);
        assertThat(wrong.statusCode()).isEqualTo(400).isEqualTo(unknown.statusCode());
        assertThat(withoutSecrets(wrong).replace(account.login(), "?"))
                .isEqualTo(withoutSecrets(unknown).replace("finnes.ikke", "?"));
        assertThat(wrong.cookie("nystart_session")).isNull();
    }

    private static String withoutSecrets(Response response) {
        return response.asString().replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void theTenthWrongPasswordMakesTheNextTryWait() {
        Account account = someAccounts.with();
        for (int failure = 1; failure <= 10; failure++) {
            assertThat(signIn(account.login(), "feil passord her", null).statusCode())
                    .as("failure %d", failure)
                    .isEqualTo(400);
        }
        assertThat(signIn(account.login(), PASSWORD, null).statusCode()).isEqualTo(429);
        MovableClock.moveAhead(Duration.ofSeconds(3));
        assertThat(signIn(account.login(), PASSWORD, null).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        Account account = someAccounts.with();
        given().formParam("login", account.login())
                .formParam("password", PASSWORD)
                .post("/login")
                .then()
                .statusCode(400);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Cookies cookies = signedIn(someAccounts.with());
        given().cookies(cookies).get("/me/tokens").then().statusCode(200);
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .post("/logout")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .get("/me/tokens")
                .then()
                .statusCode(303);
    }

    @Test
    void signingInAgainEndsTheSessionTheBrowserCarried() {
        Account account = someAccounts.with();
        Cookies first = signedIn(account);
        Cookies second = merged(first, signIn(account.login(), PASSWORD, first).detailedCookies());
        assertThat(second.getValue("nystart_session")).isNotEqualTo(first.getValue("nystart_session"));
        given().redirects()
                .follow(false)
                .cookies(first)
                .get("/me/tokens")
                .then()
                .statusCode(303);
        given().cookies(second).get("/me/tokens").then().statusCode(200);
    }

    @Test
    void aSessionIsOverAfterThirtyIdleMinutes() {
        Cookies cookies = signedIn(someAccounts.with());
        MovableClock.moveAhead(Duration.ofMinutes(29));
        given().cookies(cookies).get("/me/tokens").then().statusCode(200);
        MovableClock.moveAhead(Duration.ofMinutes(29));
        given().cookies(cookies).get("/me/tokens").then().statusCode(200);
        MovableClock.moveAhead(Duration.ofMinutes(31));
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .get("/me/tokens")
                .then()
                .statusCode(303);
    }

    @Test
    void aSessionIsOverAfterTwelveHoursHoweverBusy() {
        Cookies cookies = signedIn(someAccounts.with());
        for (int quarter = 1; quarter < 12 * 4; quarter++) {
            MovableClock.moveAhead(Duration.ofMinutes(15));
            given().cookies(cookies).get("/me/tokens").then().statusCode(200);
        }
        MovableClock.moveAhead(Duration.ofMinutes(16));
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .get("/me/tokens")
                .then()
                .statusCode(303);
    }

    @Test
    void aRoleTakenAwayBitesAtTheNextRequest() {
        Account administrator = someAccounts.with();
        accounts.grant(administrator.id(), Grant.of(Role.ADMINISTRATOR), null);
        Cookies cookies = signedIn(administrator);
        given().cookies(cookies).get("/accounts").then().statusCode(200);
        someAccounts.relieve(administrator);
        given().cookies(cookies).get("/accounts").then().statusCode(403);
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        Account account = someAccounts.with();
        Cookies cookies = signedIn(account);
        accounts.close(account.id());
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .get("/me/tokens")
                .then()
                .statusCode(303);
        assertThat(signIn(account.login(), PASSWORD, null).statusCode()).isEqualTo(400);
    }

    @Test
    void aPageTakesNoBearerToken() {
        String token = someAccounts.apiTokenOf(someAccounts.with());
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/me/tokens")
                .then()
                .statusCode(303);
    }

    @Test
    void theSessionsCookieIsUnreadableToScriptsAndOtherSites() {
        Account account = someAccounts.with();
        assertThat(signIn(account.login(), PASSWORD, null).getHeaders().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("nystart_session")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void anInvitationOpensAnAccountOnceAndTellsNothingAfterwards() {
        Account account = accounts.open("ny." + java.util.UUID.randomUUID(), "Blid Rev");
        String link = "/invitations/" + accounts.invite(account.id(), null).text();
        Cookies page = given().get(link).then().statusCode(200).extract().detailedCookies();
        given().get(link).then().statusCode(200);
        choosePassword(link, page, "kort", "kort").then().statusCode(400);
        choosePassword(link, page, "et langt passord", "et annet passord")
                .then()
                .statusCode(400);
        choosePassword(link, page, "et langt passord", "et langt passord")
                .then()
                .statusCode(303);
        assertThat(signIn(account.login(), "et langt passord", null).statusCode())
                .isEqualTo(303);
        choosePassword(link, page, "et tredje passord", "et tredje passord")
                .then()
                .statusCode(404);
        given().get(link).then().statusCode(404);
        assertThat(signIn(account.login(), "et tredje passord", null).statusCode())
                .isEqualTo(400);
    }

    private static Response choosePassword(String link, Cookies page, String password, String again) {
        return given().redirects()
                .follow(false)
                .cookies(page)
                .formParam("csrf", page.getValue("nystart_csrf"))
                .formParam("password", password)
                .formParam("passwordAgain", again)
                .post(link);
    }

    @Test
    void anInvitationIsTooOldAfterSevenDays() {
        Account account = accounts.open("sen." + java.util.UUID.randomUUID(), "Treg Bever");
        String link = "/invitations/" + accounts.invite(account.id(), null).text();
        MovableClock.moveAhead(Duration.ofDays(7).plusMinutes(1));
        given().get(link).then().statusCode(404);
    }

    @Test
    void withoutASetupTokenThereIsNoSetupPage() {
        given().get("/setup").then().statusCode(404);
    }
}
