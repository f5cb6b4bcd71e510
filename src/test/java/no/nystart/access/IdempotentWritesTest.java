package no.nystart.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotentWritesTest {

    @Inject
    SomeAccounts someAccounts;

    @Inject
    ApiTokens tokens;

    @Inject
    EntityManager entities;

    private Account account;
    private String bearer;

    @BeforeEach
    void anAccount() {
        account = someAccounts.with();
        bearer = someAccounts.apiTokenOf(account);
    }

    @AfterEach
    void letGo() {
        NotesApi.mayFinish = null;
        NotesApi.writing = null;
    }

    private Response write(String key, String text) {
        return given().header("Authorization", "Bearer " + bearer)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/test-notes");
    }

    private long written(String text) {
        return tokens.usableOf(account.id()).stream()
                .filter(token -> token.name().equals(text))
                .count();
    }

    @Test
    void aWriteSentTwiceIsCarriedOutOnceAndAnsweredTwice() {
        Response first = write("nøkkel-1", "handlet");
        Response second = write("nøkkel-1", "handlet");
        assertThat(first.statusCode()).isEqualTo(201).isEqualTo(second.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).endsWith("/api/v1/test-notes/handlet");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(written("handlet")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        write("nøkkel-2", "handlet").then().statusCode(201);
        write("nøkkel-2", "noe annet")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:nystart:problem:key-reused-with-other-body"));
        assertThat(written("noe annet")).isZero();
    }

    @Test
    void theSameKeyWhileTheFirstIsUnderWayIsToldToWait() throws Exception {
        NotesApi.writing = new CountDownLatch(1);
        NotesApi.mayFinish = new CountDownLatch(1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> write("nøkkel-3", "treg"));
        NotesApi.writing.await();
        write("nøkkel-3", "treg").then().statusCode(409);
        NotesApi.mayFinish.countDown();
        assertThat(first.get().statusCode()).isEqualTo(201);
        NotesApi.mayFinish = null;
        write("nøkkel-3", "treg").then().statusCode(201);
        assertThat(written("treg")).isEqualTo(1);
    }

    @Test
    void aRefusedWriteLeavesNothingAndItsKeyFree() {
        write("nøkkel-4", "refused").then().statusCode(400);
        assertThat(written("refused")).isZero();
        write("nøkkel-4", "riktig").then().statusCode(201);
    }

    @Test
    void anotherAccountsKeyIsAnotherKey() {
        write("nøkkel-5", "vår").then().statusCode(201);
        account = someAccounts.with();
        bearer = someAccounts.apiTokenOf(account);
        write("nøkkel-5", "deres").then().statusCode(201);
        assertThat(written("deres")).isEqualTo(1);
    }

    @Test
    void theAnswerThatIsKeptLiesSealedWithTheIdsOfWhatItIsAbout() {
        UUID about = UUID.randomUUID();
        write("nøkkel-6", about.toString()).then().statusCode(201);

        Object sealed = entities.createNativeQuery(
                        "SELECT body IS NULL AND position(convert_to(?1, 'UTF8') IN sealed) = 0"
                                + " AND about @> ARRAY[CAST(?1 AS uuid)] FROM idempotent_answer WHERE account = ?2",
                        Boolean.class)
                .setParameter(1, about.toString())
                .setParameter(2, account.id())
                .getSingleResult();
        assertThat(sealed).isEqualTo(true);
    }

    @Test
    void theApiTakesNoSessionCookie() {
        given().cookies(SomeAccounts.signedIn(account))
                .contentType(ContentType.JSON)
                .body(Map.of("text", "kake"))
                .post("/api/v1/test-notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:nystart:problem:sign-in-needed"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        given().header("Authorization", "Bearer " + bearer)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "ja", "tekst", "nei"))
                .post("/api/v1/test-notes")
                .then()
                .statusCode(400)
                .body("faults[0].field", equalTo("$.tekst"));
    }

    @Test
    void theApiTakesNoForms() {
        given().header("Authorization", "Bearer " + bearer)
                .formParam("text", "skjema")
                .post("/api/v1/test-notes")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:nystart:problem:no-forms-here"));
    }
}
