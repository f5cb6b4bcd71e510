package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged services on one database, migrated by a step of its own, are given the same write in the same moment. */
class RacingReplicasIT {

    private static final int ROUNDS = Integer.getInteger("drill.rounds", 20);

    /** Valid ones, made up: nobody is registered under them. */
    private static final List<String> NUMBERS = OrganisationNumbers.from(310_500_000, ROUNDS);

    @TempDir
    Path folder;

    @Test
    void theSameWriteAtBothIsDoneOnce() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Files.createDirectory(folder.resolve("database")));
        try {
            Map<String, String> environment = ReplicasIT.environment(database);
            assertThat(Migration.run(environment)).isZero();
            theCoordinatorsRegionIsThere(database);
            environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
            environment.remove("QUARKUS_FLYWAY_PASSWORD");
            try (Service one = Service.start(environment).untilReady();
                    Service other = Service.start(environment).untilReady();
                    ExecutorService both = Executors.newFixedThreadPool(2)) {
                String token = ReplicasIT.coordinatorsToken(one);
                for (String number : NUMBERS) {
                    List<Callable<HttpResponse<String>>> race =
                            List.of(() -> registered(one, token, number), () -> registered(other, token, number));
                    List<Integer> statuses = both.invokeAll(race).stream()
                            .map(RacingReplicasIT::status)
                            .toList();
                    // the second is told the same, or to wait because the first is still under way
                    assertThat(statuses).contains(201).isSubsetOf(201, 409);
                    assertThat(registered(other, token, number).statusCode()).isEqualTo(201);
                }
            }
            assertThat(companies(database)).isEqualTo(ROUNDS);
        } finally {
            database.stop();
        }
    }

    private static HttpResponse<String> registered(Service service, String token, String number) {
        return service.send(HttpRequest.newBuilder(service.address("/api/v1/companies"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "race-" + number)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"organisationNumber": "%s", "name": "Kappløp %s AS", "kind": "COMPANY", "sector": "TIMBER",
                         "size": "SMALL", "contactName": "Rask Rype"}""".formatted(number, number)))
                .build());
    }

    private static int status(Future<HttpResponse<String>> answer) {
        HttpResponse<String> came = answer.resultNow();
        return came.statusCode();
    }

    private static void theCoordinatorsRegionIsThere(EmbeddedDatabase database) throws Exception {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO region (code, name) VALUES ('innlandet', 'Innlandet')");
        }
    }

    private static long companies(EmbeddedDatabase database) throws Exception {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM company")) {
            row.next();
            return row.getLong(1);
        }
    }
}
