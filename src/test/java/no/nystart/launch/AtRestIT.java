package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk after people have worked: in data files, the database's log, a backup, and what was logged. */
class AtRestIT {

    /** Made up, and nowhere else in the demo. */
    private static final String NATIONAL_ID = "24859704863";

    private static final Map<String, String> NUMBERS =
            Map.of("phone", "00009871", "emergencyPhone", "00009872", "guardianPhone", "00009873");

    /** What must be found, or the search finds nothing at all. */
    private static final String NAME = "Kanarigul";

    @TempDir
    Path folder;

    @Test
    void noNationalIdAndNoTelephoneNumberIsReadableInAnyFileOrLine() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        String said;
        try (Service service = Service.start(Map.of(
                        "NYSTART_DATA", data.toString(),
                        "NYSTART_ARCHIVE", folder.resolve("archive").toString()))
                .untilReady()) {
            work(service);
            Backup.take(data, backup);
            said = service.output();
        }
        assertThat(holding(NAME, data)).isNotEmpty();
        assertThat(holding(NAME, backup)).isNotEmpty();
        List<String> secrets = new ArrayList<>(NUMBERS.values());
        secrets.add(NATIONAL_ID);
        for (String secret : secrets) {
            assertThat(holding(secret, folder)).as("files with %s", secret).isEmpty();
            assertThat(said).as("the log").doesNotContain(secret);
        }
    }

    private static void work(Service service) {
        Keyboard keyboard = new Keyboard(service);
        keyboard.post("/login", Map.of("login", "veileder.kongsvinger", "password", "nystart-demo-2027"));
        String token = ReplicasIT.found(
                "<code>([^<]+)</code>",
                keyboard.post("/me/tokens", Map.of("tokenName", "kanari")).body());
        HttpResponse<String> registered =
                api(service, token, "/api/v1/young-people", "POST", body("nationalId", NATIONAL_ID));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        String person =
                registered.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/api/)", "$1");
        assertThat(api(service, token, "/api/v1/young-people", "POST", body("nationalId", NATIONAL_ID))
                        .statusCode())
                .as("the same again")
                .isEqualTo(201);
        assertThat(api(
                                service,
                                token,
                                "/api/v1/young-people/search",
                                "POST",
                                "{\"text\": \"%s\"}".formatted(NATIONAL_ID))
                        .body())
                .contains(NAME);
        assertThat(api(service, token, person, "GET", "").body()).contains(NUMBERS.get("phone"));
        // what is refused is said, too
        assertThat(api(service, token, "/api/v1/young-people", "POST", body("nationalId", NATIONAL_ID.substring(1)))
                        .statusCode())
                .isEqualTo(400);
        keyboard.post("/young-people/search", Map.of("search", NATIONAL_ID));
        keyboard.post("/login", Map.of("login", NATIONAL_ID, "password", NUMBERS.get("phone")));
    }

    private static HttpResponse<String> api(Service service, String token, String path, String method, String body) {
        return service.send(HttpRequest.newBuilder(service.address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "kanari-" + method + body.hashCode())
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String body(String idField, String nationalId) {
        return """
                {"office": "0402", "%s": "%s", "firstName": "%s", "lastName": "Rype", "birthDate": "1997-05-24",
                 "completedUpperSecondary": false, "phone": "%s", "emergencyName": "Stille Rype",
                 "emergencyPhone": "%s", "guardianName": "Eldre Rype", "guardianPhone": "%s", "postalCode": "2211",
                 "transport": "CAR", "maxCommuteMinutes": 45, "waitingSince": "2026-06-01", "followUpNeed": 1,
                 "needs": [], "reservedAgainstElectronic": false, "interests": ["7223"], "learningGoals": [],
                 "companyWishes": [], "aimsAtCertificate": false, "licences": [], "certificates": [],
                 "norwegianLevel": "C1", "languages": [], "protection": "NONE", "shielded": false}""".formatted(
                        idField,
                        nationalId,
                        NAME,
                        NUMBERS.get("phone"),
                        NUMBERS.get("emergencyPhone"),
                        NUMBERS.get("guardianPhone"));
    }

    /** Files in which the text stands as it is, or as the hexadecimal figures of its bytes. */
    private static List<Path> holding(String text, Path folder) {
        String hexadecimal = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/binaries/"))
                    .filter(file -> {
                        String content = content(file);
                        return content.contains(text) || content.contains(hexadecimal);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
