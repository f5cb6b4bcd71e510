package no.nystart.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import org.junit.jupiter.api.Test;

/** The database is away, and its connections are cut under load: whoever asks is told when to ask again, and nothing is lost. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutageTest {

    private static final int WRITERS = 6;
    private static final int WRITES_EACH = 15;
    private static final int CUTS = 8;
    private static final int MOST_TRIES = 500;
    private static final int ACKNOWLEDGED = 201;

    @Inject
    SomeAccounts accounts;

    @Inject
    DataSource database;

    @Test
    void whileItIsAwayPagesAndProgramsAreToldToComeBackAndThenAllIsAsBefore() throws SQLException {
        Account account = accounts.with();
        Cookies cookies = SomeAccounts.signedIn(account);
        String token = accounts.apiTokenOf(account);
        Response page;
        Response stranger;
        Response api;
        letNobodyIn();
        try {
            page = given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .header("Accept-Language", "nn")
                    .get("/");
            stranger = given().header("Accept-Language", "en").get("/login");
            api = given().header("Authorization", "Bearer " + token).get("/api/v1/placements");
        } finally {
            letEverybodyIn();
        }

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.getHeader("Retry-After")).isEqualTo("5");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("lang=\"nn\"", "Prøv igjen om litt")
                .doesNotContain("SQL");
        assertThat(stranger.statusCode()).isEqualTo(503);
        assertThat(stranger.getHeader("Retry-After")).isEqualTo("5");
        assertThat(stranger.asString()).contains("lang=\"en\"");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.getHeader("Retry-After")).isEqualTo("5");
        assertThat(api.contentType()).startsWith("application/problem+json");
        assertThat(api.jsonPath().getInt("status")).isEqualTo(503);
        assertThat(api.jsonPath().getString("type")).isEqualTo("urn:nystart:problem:busy");
        assertThat(given().cookies(cookies).get("/me/tokens").statusCode()).isEqualTo(200);
    }

    @Test
    void cutUnderLoadEachAcknowledgedWriteIsThereOnceAndNoneIsAFault() throws Exception {
        Account account = accounts.with();
        String token = accounts.apiTokenOf(account);
        Set<Integer> answers = new ConcurrentSkipListSet<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<? extends Future<?>> all = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> {
                        for (int each = 0; each < WRITES_EACH; each++) {
                            writeUntilAcknowledged(token, "outage-" + writer + "-" + each, answers);
                        }
                    }))
                    .toList();
            for (int cut = 0; cut < CUTS; cut++) {
                cutEverybodyOff();
                Thread.sleep(150);
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(answers).isSubsetOf(Set.of(ACKNOWLEDGED, 409, 503));
        assertThat(written(account)).isEqualTo(WRITERS * WRITES_EACH);
    }

    /** As a phone does: the same again, with the same key, until it is acknowledged. */
    private static void writeUntilAcknowledged(String token, String text, Set<Integer> answers) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int status = given().header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", text)
                    .contentType("application/json")
                    .body("{\"text\":\"" + text + "\"}")
                    .post("/api/v1/test-notes")
                    .statusCode();
            answers.add(status);
            if (status == ACKNOWLEDGED) {
                return;
            }
        }
        throw new AssertionError(text + " was never acknowledged");
    }

    private long written(Account account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT count(*) FROM api_token WHERE account = ? AND name LIKE 'outage-%'")) {
            count.setObject(1, account.id());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void letNobodyIn() throws SQLException {
        AsSuperuser.run("ALTER ROLE nystart_app CONNECTION LIMIT 0");
        cutEverybodyOff();
    }

    private static void letEverybodyIn() throws SQLException {
        AsSuperuser.run("ALTER ROLE nystart_app CONNECTION LIMIT -1");
    }

    private static void cutEverybodyOff() throws SQLException {
        AsSuperuser.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'nystart_app'");
    }
}
