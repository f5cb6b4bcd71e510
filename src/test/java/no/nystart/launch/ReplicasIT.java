package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nystart.access.vault.FreshKeys;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.exchange.ProblemWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged services on one database: what one leaves when it is killed, the other takes up. */
class ReplicasIT {

    private static final String SETUP_TOKEN = "engangskode-for-oppsett-1";
    private static final String PASSWORD = "et langt passord 9";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** What stands in the database of a run. */
    private record Kept(int fence, String phase, long best, long spentMillis, int solutions) {}

    @Test
    void aRunWhoseReplicaIsKilledIsTakenUpByTheOtherFromItsCheckpoint() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Files.createDirectory(folder.resolve("database")));
        try {
            Map<String, String> environment = environment(database);
            Service solving = Service.start(environment).untilReady();
            String token = coordinatorsToken(solving);
            UUID run = send(solving, token);
            Kept begun = until(database, run, kept -> kept.solutions() == 1 && kept.best() > 0);
            assertThat(begun.fence()).isEqualTo(1);
            try (Service other = Service.start(environment).untilReady()) {
                Kept beside = kept(database, run);
                assertThat(beside.fence()).isEqualTo(1);
                assertThat(beside.phase()).isEqualTo("RUNNING");

                solving.kill();
                long killed = System.nanoTime();
                Kept atTheKill = kept(database, run);
                Kept takenUp = until(database, run, kept -> kept.fence() > atTheKill.fence());
                System.out.printf(Locale.ROOT, "Taken up %.1f s after the kill%n", (System.nanoTime() - killed) / 1e9);

                assertThat(takenUp.fence()).isEqualTo(2);
                assertThat(takenUp.best()).isLessThanOrEqualTo(atTheKill.best());
                Kept goingOn = until(database, run, kept -> kept.spentMillis() > atTheKill.spentMillis());
                assertThat(goingOn.best()).isLessThanOrEqualTo(atTheKill.best());

                assertThat(api(other, token, "DELETE", "/" + run, "").statusCode())
                        .isEqualTo(202);
                Kept over = until(database, run, kept -> !kept.phase().equals("RUNNING"));
                assertThat(over.phase()).isEqualTo("STOPPED");
                assertThat(over.best()).isLessThanOrEqualTo(goingOn.best());
                assertThat(over.solutions()).isEqualTo(1);
                HttpResponse<String> answer = api(other, token, "GET", "/" + run + "/solution", "");
                assertThat(answer.statusCode()).isEqualTo(200);
                JsonNode solution = JSON.readTree(answer.body());
                assertThat(solution.get("total").longValue()).isEqualTo(over.best());
                assertThat(solution.get("hard").longValue()).isZero();
                assertThat(solution.get("assignments").size()
                                + solution.get("unplaced").size())
                        .isEqualTo(1000);
            } finally {
                solving.kill();
            }
        } finally {
            database.stop();
        }
    }

    static Map<String, String> environment(EmbeddedDatabase database) {
        Map<String, String> environment = new HashMap<>(FreshKeys.environment());
        database.configuration()
                .forEach((key, value) ->
                        environment.put(key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("NYSTART_SETUP_TOKEN", SETUP_TOKEN);
        return environment;
    }

    /** Sets the installation up as its first users do: an administrator, who invites a coordinator. */
    static String coordinatorsToken(Service service) {
        Keyboard administrator = new Keyboard(service);
        administrator.post(
                "/setup",
                Map.of(
                        "setupToken", SETUP_TOKEN,
                        "login", "admin",
                        "displayName", "Ryddig Administrator",
                        "password", PASSWORD,
                        "passwordAgain", PASSWORD));
        administrator.post("/login", Map.of("login", "admin", "password", PASSWORD));
        String account = administrator
                .post("/accounts", Map.of("login", "samordner", "displayName", "Stødig Samordner"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/accounts/", "/accounts/");
        administrator.post("/offices/regions", Map.of("regionCode", "innlandet", "regionName", "Innlandet"));
        administrator.post(
                account + "/grants",
                Map.of("role", "COORDINATOR", "region", "innlandet", "reason", "Samordner i Innlandet"));
        String invitation = found(
                "(/invitations/[^<\"\\s]+)",
                administrator.post(account + "/invitations", Map.of()).body());
        Keyboard coordinator = new Keyboard(service);
        coordinator.post(invitation, Map.of("password", PASSWORD, "passwordAgain", PASSWORD));
        coordinator.post("/login", Map.of("login", "samordner", "password", PASSWORD));
        return found(
                "<p class=\"secret\"><code>([^<]+)</code>",
                coordinator.post("/me/tokens", Map.of("tokenName", "prøve")).body());
    }

    static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private static UUID send(Service service, String token) throws IOException {
        String problem = ProblemWriter.write(InstanceGenerator.problem(Density.CITY, 1000, 7));
        HttpResponse<String> answer = api(service, token, "POST", "?limit=PT90S&seed=3", problem);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return UUID.fromString(JSON.readTree(answer.body()).get("id").textValue());
    }

    private static HttpResponse<String> api(Service service, String token, String method, String path, String body) {
        return service.send(HttpRequest.newBuilder(service.address("/api/v1/matching/problems" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static Kept until(EmbeddedDatabase database, UUID run, Predicate<Kept> reached)
            throws SQLException, InterruptedException {
        Kept kept = kept(database, run);
        while (!reached.test(kept)) {
            assertThat(kept.phase()).isIn("WAITING", "RUNNING");
            TimeUnit.MILLISECONDS.sleep(50);
            kept = kept(database, run);
        }
        return kept;
    }

    private static Kept kept(EmbeddedDatabase database, UUID run) throws SQLException {
        String sql = """
                SELECT fence, phase, coalesce(best, 0) AS best, spent_millis,
                       (SELECT count(*) FROM matching_run_solution s WHERE s.run = id) AS solutions
                FROM matching_run WHERE id = ?
                """;
        Map<String, String> settings = database.configuration();
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, run);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Kept(
                        row.getInt("fence"),
                        row.getString("phase"),
                        row.getLong("best"),
                        row.getLong("spent_millis"),
                        row.getInt("solutions"));
            }
        }
    }
}
