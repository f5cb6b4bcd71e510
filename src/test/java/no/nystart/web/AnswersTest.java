package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/no-such-page", "/gallery/fault", "/icon.svg", "/q/health/ready"})
    void carryTheStrictPolicy(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Server", nullValue())
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void ofPagesAreNotKept() {
        given().get("/accessibility").then().header("Cache-Control", equalTo("no-store"));
        String page = given().get("/accessibility").asString();
        String css = page.replaceAll("(?s).*?(/assets/page-[^\"]+).*", "$1");
        given().get(css).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void tellNothingOfAFault() {
        given().header("Accept-Language", "en")
                .get("/gallery/fault")
                .then()
                .statusCode(500)
                .contentType("text/html")
                .body(containsString("Something went wrong on our side"))
                .body(containsString("Reference"))
                .body(not(containsString("secret detail")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Vi finner ikke siden",
        "nn, Vi finn ikkje sida",
        "en-GB, We cannot find the page",
        "'sv,en;q=0.5', We cannot find the page",
        "no, Vi finner ikke siden",
        "'nb;q=0.1,nn', Vi finn ikkje sida"
    })
    void speakTheBrowsersLanguage(String accepted, String title) {
        given().header("Accept-Language", accepted)
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .body(containsString(title));
    }

    @Test
    void preferTheLanguageThatWasChosen() {
        given().header("Accept-Language", "nn")
                .cookie(VisitorLanguage.COOKIE, "en")
                .get("/accessibility")
                .then()
                .body(containsString("lang=\"en\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", ""})
    void neverLeadToAnotherSite(String back) {
        String token = "dGVzdHRlc3R0ZXN0dGVzdA";
        given().redirects()
                .follow(false)
                .cookie("nystart_csrf", token)
                .formParam("csrf", token)
                .formParam("language", "nn")
                .formParam("back", back)
                .post("/language")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("elsewhere")));
    }

    @Test
    void refuseAFormWithoutItsToken() {
        given().formParam("language", "nn")
                .post("/language")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("stått åpen for lenge"));
    }
}
