package no.nystart.access;

import static io.restassured.RestAssured.given;
import static no.nystart.access.SomeAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CostsTest {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    @Inject
    SomeAccounts someAccounts;

    @AfterEach
    void backToNow() {
        MovableClock.backToNow();
    }

    @Test
    void whoLooksPeopleUpWithoutEndIsToldToWaitAndNobodyElseIs() {
        Cookies busy = signedIn(someAccounts.with(Grant.inOffice(Role.CASEWORKER, "vanlosb", "0392")));
        int searches = 0;
        Response last = search(busy);
        while (last.statusCode() == 303 && searches < 10 * Cost.SEARCH.perMinute()) {
            last = search(busy);
            searches++;
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isNotEmpty();
        assertThat(last.asString()).contains("Vent litt");
        assertThat(searches).isGreaterThanOrEqualTo(Cost.SEARCH.perMinute() - 1);
        assertThat(search(signedIn(someAccounts.with(Grant.inOffice(Role.CASEWORKER, "vanlosb", "0392"))))
                        .statusCode())
                .isEqualTo(303);
        MovableClock.moveAhead(Duration.ofSeconds(20));
        assertThat(search(busy).statusCode()).isEqualTo(303);
    }

    private static Response search(Cookies cookies) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam("search", "Rype")
                .post("/young-people/search");
    }

    @Test
    void aFormOrAFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        Cookies cookies = signedIn(someAccounts.with(Grant.inOffice(Role.CASEWORKER, "vanlosb", "0392")));
        byte[] large = new byte[FIVE_MEGABYTES];
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .multiPart("csrf", cookies.getValue("nystart_csrf"))
                .multiPart("file", "people.csv", large)
                .post("/imports/young-people")
                .then()
                .statusCode(413);
        given().formParam("login", "x".repeat(FIVE_MEGABYTES))
                .post("/login")
                .then()
                .statusCode(413);
    }

    @Test
    void theApiRefusesALargeBodyToo() throws Exception {
        Account account = someAccounts.with(Grant.inOffice(Role.CASEWORKER, "vanlosb", "0392"));
        String token = someAccounts.apiTokenOf(account);
        given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "nn")
                .contentType("application/json")
                .body(new byte[FIVE_MEGABYTES])
                .post("/api/v1/young-people")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:nystart:problem:too-large"))
                .body("title", equalTo("Send ei mindre fil, eller del henne opp i fleire."));
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/v1/young-people"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        HttpResponse<String> large =
                send(request.POST(unannounced("{\"firstName\": \"" + "x".repeat(FIVE_MEGABYTES) + "\"}")));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("urn:nystart:problem:body-too-large");
        HttpResponse<String> small = send(request.POST(unannounced("{\"firstName\": \"" + "x".repeat(900) + "\"}")));
        assertThat(small.statusCode()).isEqualTo(400);
    }

    private static HttpRequest.BodyPublisher unannounced(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.version(HttpClient.Version.HTTP_1_1).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
