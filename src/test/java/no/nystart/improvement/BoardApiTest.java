package no.nystart.improvement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.improvement.SomeBoards.Staffed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boards for programs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardApiTest {

    @Inject
    Demo demo;

    @Inject
    SomeBoards some;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldClock clock;

    private Staffed staffed;
    private String board;

    @BeforeEach
    void aCompanyHasABoard() {
        demo.fill();
        staffed = some.ofACompany();
        board = "/api/v1/boards/" + staffed.id();
    }

    @Test
    void redIsRefusedWithWhatIsMissingAndTakenWithAllOfIt() {
        Response set = sent(staffed.contact(), null, board + "/goals", Map.of("aim", "Ingen venter", "target", "0"));
        assertThat(set.statusCode()).isEqualTo(201);
        String goal = set.header("Location");

        Response bare = sent(
                staffed.contact(),
                set.header("ETag"),
                path(goal) + "/standings",
                Map.of("colour", "RED", "result", "7"));
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.asString()).contains("cause", "action", "owner", "due");

        Response red = sent(
                staffed.contact(),
                set.header("ETag"),
                path(goal) + "/standings",
                Map.of(
                        "colour", "RED",
                        "result", "7",
                        "cause", "Tomt lager",
                        "action", "Bestille",
                        "owner", staffed.leader().id().toString(),
                        "due", clock.today().plusDays(3).toString()));
        assertThat(red.statusCode()).as(red.asString()).isEqualTo(200);
        assertThat(red.jsonPath().getString("colour")).isEqualTo("RED");
    }

    @Test
    void whatIsToldIsAnsweredAndTheSecondToAnswerIsTold() {
        Response told = sent(
                staffed.leader(),
                null,
                board + "/suggestions",
                Map.of("kind", "DEVIATION", "words", "Porten står åpen"));
        assertThat(told.statusCode()).isEqualTo(201);
        String handling = path(told.header("Location")) + "/handling";
        Map<String, String> done = Map.of("state", "DONE", "words", "Dørlukker er satt på");

        assertThat(sent(staffed.contact(), told.header("ETag"), handling, done).statusCode())
                .isEqualTo(200);
        assertThat(sent(staffed.contact(), told.header("ETag"), handling, done).statusCode())
                .isEqualTo(412);
    }

    @Test
    void aCaseworkerReadsAndAnotherCompanyFindsNothing() {
        Account caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "utmark", "0402"));
        Account other = accounts.with(Grant.ofCompany("utmark", UUID.randomUUID()));

        assertThat(read(caseworker)).isEqualTo(200);
        assertThat(sent(caseworker, null, board + "/suggestions", Map.of("kind", "DEVIATION", "words", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(read(other)).isEqualTo(404);
    }

    private int read(Account account) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(account))
                .get(board)
                .statusCode();
    }

    private Response sent(Account account, @Nullable String seen, String path, Map<String, String> body) {
        var request = given().header("Authorization", "Bearer " + accounts.apiTokenOf(account))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body);
        return (seen == null ? request : request.header("If-Match", seen)).post(path);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/api/"));
    }
}
