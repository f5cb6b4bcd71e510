package no.nystart.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiTokensTest {

    @Inject
    SomeAccounts someAccounts;

    @Inject
    ApiTokens tokens;

    @Inject
    EntityManager entities;

    private Account account;

    @BeforeEach
    void aCaseworker() {
        account = someAccounts.with(Grant.inOffice(Role.CASEWORKER, "vanlosc", "0393"));
    }

    @AfterEach
    void backToNow() {
        MovableClock.backToNow();
    }

    @Test
    void aTokenThatOnlyReadsListsAndSearchesAndChangesNothing() {
        String reading = someAccounts.readingTokenOf(account);
        assertThat(list(reading).statusCode()).isEqualTo(200);
        assertThat(posted(reading, "/api/v1/young-people/search", "{\"text\": \"Rype\"}")
                        .statusCode())
                .isEqualTo(200);
        Response refused = posted(reading, "/api/v1/young-people", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("token-reads-only");
        assertThat(posted(someAccounts.apiTokenOf(account), "/api/v1/young-people", "{}")
                        .statusCode())
                .as("a token that may write gets as far as what is wrong")
                .isEqualTo(400);
    }

    @Test
    void aTokenIsOverAfterNinetyDays() {
        String token = someAccounts.apiTokenOf(account);
        MovableClock.moveAhead(Duration.ofDays(89));
        assertThat(list(token).statusCode()).isEqualTo(200);
        MovableClock.moveAhead(Duration.ofDays(2));
        assertThat(list(token).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenThatWasRevokedIsOutAtOnceAndOnlyItsOwnerRevokes() {
        String token = someAccounts.apiTokenOf(account);
        ApiToken row = tokens.usableOf(account.id()).getFirst();
        given().redirects()
                .follow(false)
                .cookies(SomeAccounts.signedIn(someAccounts.with()))
                .formParam("csrf", "no matter")
                .post("/me/tokens/" + row.id() + "/revocation");
        assertThat(list(token).statusCode()).as("after a stranger's try").isEqualTo(200);
        tokens.revoke(account.id(), row.id());
        assertThat(list(token).statusCode()).isEqualTo(401);
    }

    @Test
    void theTableHoldsNothingToComeInWith() {
        String token = someAccounts.apiTokenOf(account);
        String row = (String)
                entities.createNativeQuery("SELECT t::text FROM api_token t WHERE account = :account", String.class)
                        .setParameter("account", account.id())
                        .getSingleResult();
        assertThat(row).doesNotContain(token);
    }

    private static Response list(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/young-people");
    }

    private static Response posted(String token, String path, String body) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
