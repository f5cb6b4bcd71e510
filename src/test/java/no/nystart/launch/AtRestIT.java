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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk after people have worked: in data files, the database's log, a backup, and what was logged. */
class AtRestIT {

    /** Made up, and nowhere else in the demo. */
    private static final String NATIONAL_ID = "24850470037";

    /** Of somebody registered by a write that a phone may repeat. */
    private static final String REPEATED_ID = "24850470118";

    private static final Map<String, String> NUMBERS =
            Map.of("phone", "00009871", "emergencyPhone", "00009872", "guardianPhone", "00009873");

    /** What must be found, or the search finds nothing at all. */
    private static final String NAME = "Kanarigul";

    private static final String PEOPLE = "/api/v1/young-people";

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
        secrets.add(REPEATED_ID);
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
        HttpResponse<String> registered = post(service, token, "", body(NATIONAL_ID, NUMBERS));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        String person =
                registered.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/api/)", "$1");
        for (int times = 0; times < 2; times++) {
            assertThat(post(service, token, "kanari", body(REPEATED_ID, NUMBERS))
                            .statusCode())
                    .isEqualTo(201);
        }
        // what is refused is said, too
        assertThat(post(service, token, "", body(NATIONAL_ID, NUMBERS)).statusCode())
                .isEqualTo(409);
        assertThat(post(service, token, "", body(NATIONAL_ID.substring(1), NUMBERS))
                        .statusCode())
                .isEqualTo(400);
        assertThat(api(service, token, person, "GET", "", "").body()).contains(NUMBERS.get("phone"));
        String search = "{\"text\": \"%s\"}".formatted(NATIONAL_ID);
        assertThat(api(service, token, PEOPLE + "/search", "POST", "", search).body())
                .contains(NAME);
        keyboard.post("/young-people/search", Map.of("search", NATIONAL_ID));
        keyboard.post("/login", Map.of("login", NATIONAL_ID, "password", NUMBERS.get("phone")));
    }

    private static HttpResponse<String> post(Service service, String token, String key, String body) {
        return api(service, token, PEOPLE, "POST", key, body);
    }

    private static HttpResponse<String> api(
            Service service, String token, String path, String method, String key, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return service.send(request.method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String body(String nationalId, Map<String, String> numbers) {
        String reached = numbers.entrySet().stream()
                .map(number -> "\"%s\": \"%s\", ".formatted(number.getKey(), number.getValue()))
                .collect(Collectors.joining());
        return """
                {"office": "0402", "nationalId": "%s", "firstName": "%s", "lastName": "Rype", "birthDate": "2004-05-24",
                 "completedUpperSecondary": false, %s "emergencyName": "Stille Rype", "guardianName": "Eldre Rype",
                 "postalCode": "2211", "transport": "CAR", "maxCommuteMinutes": 45, "waitingSince": "2026-06-01",
                 "followUpNeed": 1, "needs": [], "reservedAgainstElectronic": false, "interests": ["7223"],
                 "learningGoals": [], "companyWishes": [], "aimsAtCertificate": false, "licences": [],
                 "certificates": [], "norwegianLevel": "C1", "languages": [], "protection": "NONE",
                 "shielded": false}""".formatted(nationalId, NAME, reached);
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
