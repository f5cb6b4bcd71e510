package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.nystart.access.vault.FreshKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started, killed and started again as its users do. */
class LaunchIT {

    @TempDir
    Path folder;

    private Map<String, String> demo() {
        return Map.of("NYSTART_DATA", folder.resolve("data").toString());
    }

    @Test
    void aSecondStartOnTheSameFolderSaysSoInOneLineAndLeavesTheFirstAlone() {
        try (Service first = Service.start(demo()).untilReady();
                Service second = Service.start(demo())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.lines()).singleElement().asString().contains("already runs", "NYSTART_DATA");
            assertThat(first.get("/login").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aKilledServiceStartsAgainOnItsFolderWithWhatItHad() {
        Service killed = Service.start(demo()).untilReady();
        String demoAccount = killed.get("/login").body();
        assertThat(signIn(killed, "koordinator").statusCode()).isEqualTo(303);
        killed.kill();
        try (Service again = Service.start(demo()).untilReady()) {
            assertThat(again.get("/login").body()).contains("veileder.kongsvinger");
            assertThat(logins(again.get("/login").body())).isEqualTo(logins(demoAccount));
            assertThat(signIn(again, "koordinator").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aStoppedServiceKeepsWhatItHad() {
        String demoAccounts;
        try (Service first = Service.start(demo()).untilReady()) {
            demoAccounts = logins(first.get("/login").body());
        }
        try (Service again = Service.start(demo()).untilReady()) {
            assertThat(logins(again.get("/login").body())).isNotEmpty().isEqualTo(demoAccounts);
            assertThat(signIn(again, "koordinator").statusCode()).isEqualTo(303);
        }
    }

    private static String logins(String page) {
        return page.lines().filter(line -> line.contains("name=\"login\"")).collect(Collectors.joining());
    }

    @Test
    void theDatabaseLetsNobodyInWithoutAPasswordAndItsPasswordsAreReadableByTheirOwnerOnly() throws IOException {
        try (Service service = Service.start(demo()).untilReady()) {
            assertThat(service.output()).doesNotContain("password=");
            Path data = folder.resolve("data");
            assertThat(Files.readString(data.resolve("postgres/pg_hba.conf")))
                    .contains("scram-sha-256")
                    .doesNotContain("trust");
            assertThat(Files.getPosixFilePermissions(data.resolve("database.properties")))
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }
    }

    @Test
    void productionNamesEverySettingItMisses() {
        try (Service service = Service.start(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nystart",
                "QUARKUS_DATASOURCE_USERNAME", "nystart_app"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "NYSTART_KEYSET",
                            "NYSTART_LOOKUP_KEY",
                            "QUARKUS_DATASOURCE_PASSWORD",
                            "QUARKUS_FLYWAY_USERNAME",
                            "QUARKUS_FLYWAY_PASSWORD")
                    .doesNotContain("QUARKUS_DATASOURCE_USERNAME");
        }
    }

    @Test
    void wrongWeightsStopTheStartWithFileAndLineOfEachFault() throws IOException {
        Path weights = Files.writeString(folder.resolve("weights.properties"), """
                interest = 30
                sympathy = 4
                learning = 15
                wish = -1
                """);
        Map<String, String> environment = new HashMap<>(demo());
        environment.put("NYSTART_SOLVER_CONFIG", folder.toString());
        try (Service service = Service.start(environment)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.lines())
                    .singleElement()
                    .asString()
                    .contains(weights + ":2: unknown weight \"sympathy\"", weights + ":4: ", "not -1");
        }
    }

    @Test
    void anExternalDatabaseIsNeverTheDemos() {
        try (Service service = Service.start(Map.of(
                "NYSTART_MODE", "demo", "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nystart"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.lines()).singleElement().asString().contains("NYSTART_MODE");
        }
    }

    @Test
    void productionOnAnExternalDatabaseStartsEmptyAndIsSetUpOnce() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        EmbeddedDatabase external = EmbeddedDatabase.start(elsewhere);
        String setupToken = "engangskode-for-oppsett-1";
        Map<String, String> environment = new HashMap<>(FreshKeys.environment());
        external.configuration()
                .forEach((key, value) ->
                        environment.put(key.toUpperCase(java.util.Locale.ROOT).replace('.', '_'), value));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("NYSTART_SETUP_TOKEN", setupToken);
        try (Service service = Service.start(environment).untilReady()) {
            assertThat(service.get("/login").body()).doesNotContain("nystart-demo-2027", "veileder.kongsvinger");
            assertThat(signIn(service, "koordinator").statusCode()).isEqualTo(400);
            assertThat(setUp(service, "feil-engangskode-for-oppsett").statusCode())
                    .isEqualTo(403);
            assertThat(setUp(service, setupToken).statusCode()).isEqualTo(303);
            assertThat(setUp(service, setupToken).statusCode()).isEqualTo(404);
            assertThat(service.get("/setup").statusCode()).isEqualTo(404);
            assertThat(post(service, "/login", Map.of("login", "admin", "password", "et langt passord 9"))
                            .statusCode())
                    .isEqualTo(303);
        } finally {
            external.stop();
        }
    }

    private static HttpResponse<String> setUp(Service service, String token) {
        return post(
                service,
                "/setup",
                Map.of(
                        "setupToken", token,
                        "login", "admin",
                        "displayName", "Ryddig Administrator",
                        "password", "et langt passord 9",
                        "passwordAgain", "et langt passord 9"));
    }

    private static HttpResponse<String> signIn(Service service, String login) {
        return post(service, "/login", Map.of("login", login, "password", "nystart-demo-2027"));
    }

    private static HttpResponse<String> post(Service service, String path, Map<String, String> fields) {
        return new Keyboard(service).post(path, fields);
    }
}
