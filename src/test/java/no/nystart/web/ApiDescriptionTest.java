package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.TestDatabase;
import no.nystart.access.Accounts;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API says of itself is true. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi");

    /** Routes that only tests have. */
    private static final String OF_TESTS = "/api/v1/test-";

    /** An operation of the API. */
    private record Described(String path, String method, JsonNode operation) {

        String id() {
            return operation.get("operationId").textValue();
        }

        List<String> statuses() {
            return names(operation.get("responses")).stream()
                    .filter(status -> !status.equals("default"))
                    .toList();
        }

        JsonNode answer(String status) {
            return operation.get("responses").get(status);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Inject
    Demo demo;

    @Inject
    Accounts accounts;

    @Inject
    SomeAccounts some;

    @BeforeEach
    void theDemosCohortIsThere() {
        demo.fill();
    }

    @Test
    void pagesAreNotDescribed() throws IOException {
        assertThat(names(document().get("paths"))).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyBodyThatGoesInOrComesOutAsJsonIsShown() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Described described : operations()) {
            for (String status : described.statuses()) {
                JsonNode content = described.answer(status).get("content");
                if (content != null && content.has("application/json")) {
                    all.assertThat(content.get("application/json").has("examples"))
                            .as("%s answers %s: openapi/%s.%s.json", described, status, described.id(), status)
                            .isTrue();
                }
            }
            JsonNode sent = described.operation().at("/requestBody/content/application~1json");
            if (!sent.isMissingNode()) {
                all.assertThat(sent.has("examples"))
                        .as("%s is sent: openapi/%s.request.json", described, described.id())
                        .isTrue();
            }
        }
        all.assertAll();
    }

    @Test
    void noExampleIsLeftOver() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Described described : operations()) {
            wanted.add(described.id() + ".request.json");
            described.statuses().forEach(status -> wanted.add(described.id() + "." + status + ".json"));
        }
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(wanted);
        }
    }

    @Test
    void whatTheRegisterAnswersLooksLikeItsExamples() throws IOException {
        RequestSpecification caseworker = token("veileder.kongsvinger");
        Map<String, UUID> ids = Map.of(
                "cohort", first(caseworker, "/api/v1/cohorts", ""),
                "company", first(caseworker, "/api/v1/companies", "lines"),
                "place", first(caseworker, "/api/v1/places", "lines"),
                "leader", first(caseworker, "/api/v1/leaders", "lines"),
                "youngPerson", first(caseworker, "/api/v1/young-people", "lines"));
        SoftAssertions all = new SoftAssertions();
        int asked = 0;
        for (Described described : ofTheRegister("get")) {
            asked++;
            Response answer = given().spec(caseworker).get(described.path(), arguments(described.path(), ids));
            all.assertThat(answer.statusCode()).as("%s", described).isEqualTo(200);
            all.assertThat(shape(JSON.readTree(answer.asString())))
                    .as("%s", described)
                    .isEqualTo(shape(example(described.id() + ".200")));
        }
        all.assertAll();
        assertThat(asked).isGreaterThan(9);
    }

    @Test
    void whatTheExamplesSendIsTaken() throws IOException {
        RequestSpecification coordinator = token("koordinator");
        RequestSpecification caseworker = token("veileder.kongsvinger");
        Response company = sent(caseworker, "/api/v1/companies", "CompanyApi_register");
        String within = company.header("Location");
        SoftAssertions all = new SoftAssertions();
        all.assertThat(company.statusCode()).as("company").isEqualTo(201);
        for (Response registered : List.of(
                sent(coordinator, "/api/v1/cohorts", "CohortApi_register"),
                sent(caseworker, within + "/places", "PlaceApi_register"),
                sent(caseworker, within + "/leaders", "LeaderApi_register"),
                sent(caseworker, "/api/v1/young-people", "YoungPersonApi_register"))) {
            all.assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        }
        all.assertAll();
        Response changed = given().spec(caseworker)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", company.header("ETag"))
                .contentType(ContentType.JSON)
                .body(example("CompanyApi_change.request").toString())
                .put(within);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    }

    private static Response sent(RequestSpecification sender, String path, String operation) throws IOException {
        return given().spec(sender)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(example(operation + ".request").toString())
                .post(path);
    }

    private RequestSpecification token(String login) {
        return given().header(
                        "Authorization",
                        "Bearer " + some.apiTokenOf(accounts.named(login).orElseThrow()));
    }

    private static UUID first(RequestSpecification sender, String path, String list) {
        String at = list.isEmpty() ? "[0].id" : list + "[0].id";
        return UUID.fromString(given().spec(sender).get(path).jsonPath().getString(at));
    }

    private static Object[] arguments(String path, Map<String, UUID> ids) {
        return ids.entrySet().stream()
                .filter(id -> path.contains("{" + id.getKey() + "}"))
                .map(Map.Entry::getValue)
                .toArray();
    }

    private static List<Described> ofTheRegister(String method) throws IOException {
        return operations().stream()
                .filter(described -> described.method().equals(method))
                .filter(described ->
                        described.operation().at("/tags/0").textValue().equals("Register"))
                .toList();
    }

    private static List<Described> operations() throws IOException {
        List<Described> all = new ArrayList<>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(new Described(path.getKey(), method.getKey(), method.getValue()))));
        return all.stream()
                .filter(described -> !described.path().startsWith(OF_TESTS))
                .filter(described -> described.operation().has("operationId"))
                .toList();
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(
                given().accept(ContentType.JSON).get("/q/openapi?format=json").asString());
    }

    private static JsonNode example(String name) throws IOException {
        return JSON.readTree(EXAMPLES.resolve(name + ".json").toFile());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The names of the fields, below each other; of a list, those of its first entry. */
    private static Set<String> shape(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() || !node.get(0).isObject() ? Set.of() : shape(node.get(0));
        }
        return node.properties().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.getKey()),
                        shape(field.getValue()).stream().map(below -> field.getKey() + "." + below)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
