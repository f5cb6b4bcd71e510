package no.nystart.matching.weigh;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.RunDocuments;
import no.nystart.matching.run.Senders;
import no.nystart.matching.steer.Steering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WeightsTest {

    private static final String PATH = "/api/v1/cohorts/{cohort}/weights";
    private static final String NO_COMMUTE =
            "{\"weights\": {\"commute\": 0, \"wish\": 60}, \"reason\": \"Alle har bil.\"}";

    @Inject
    Steering steering;

    @Inject
    WeighedBack weighed;

    @Inject
    Senders senders;

    @Inject
    RunDocuments documents;

    private UUID cohort;
    private int before;
    private String seen;

    @BeforeEach
    void aCohort() {
        cohort = steering.cohort();
        before = weighed.times(cohort);
        seen = weighed.newest(cohort);
    }

    @AfterEach
    void asBefore() {
        weighed.toDefaults(cohort);
    }

    @Test
    void savingTellsWhoWhenAndWhyAndTheNextRunIsWeighedSo() {
        get("veileder.odal").body("history", hasSize(before)).body("weights.commute", equalTo(20));

        put("koordinator", seen, NO_COMMUTE)
                .statusCode(200)
                .header("ETag", "\"v" + (before + 1) + "\"")
                .body("weights.commute", equalTo(0))
                .body("weights.interest", equalTo(30))
                .body("defaults.commute", equalTo(20))
                .body("history", hasSize(before + 1))
                .body("history[0].by", equalTo("Samlende Koordinator"))
                .body("history[0].reason", equalTo("Alle har bil."))
                .body("history[0].changed.size()", equalTo(2))
                .body("history[0].changed.wish", equalTo(60));

        UUID run = steering.run();
        assertThat(documents.problem(run).weights().get(WeightKey.COMMUTE)).isZero();
        assertThat(documents.problem(run).weights().get(WeightKey.LEARNING)).isEqualTo(15);
    }

    @Test
    void theSecondEditorIsToldAndAReasonIsNeeded() {
        put("koordinator", seen, NO_COMMUTE).statusCode(200);

        put("koordinator", seen, "{\"weights\": {\"wish\": 70}, \"reason\": \"Ønskene teller mest.\"}")
                .statusCode(412);
        put("koordinator", weighed.newest(cohort), "{\"weights\": {\"wish\": 70}}")
                .statusCode(400)
                .body("faults[0].field", equalTo("reason"));
        put("koordinator", weighed.newest(cohort), NO_COMMUTE).statusCode(409).body("type", endsWith("same-weights"));
        given().spec(senders.named("koordinator"))
                .contentType(ContentType.JSON)
                .body(NO_COMMUTE)
                .put(path())
                .then()
                .statusCode(428);
        get("koordinator").body("history", hasSize(before + 1));
    }

    @Test
    void aWeightOffItsScaleAnUnknownOneAndFivePartsOfNothingAreRefused() {
        put("koordinator", seen, "{\"weights\": {\"wish\": -1, \"convexity\": 9, \"comute\": 5}, \"reason\": \"x\"}")
                .statusCode(400)
                .body("faults", hasSize(3));
        put(
                        "koordinator",
                        seen,
                        "{\"weights\": {\"wish\": 0, \"interest\": 0, \"learning\": 0, \"leader\": 0, \"commute\": 0},"
                                + " \"reason\": \"x\"}")
                .statusCode(400)
                .body("faults", hasSize(1));
    }

    @Test
    void whatWasWeighedIsNeverChangedAfterwards() {
        put("koordinator", seen, NO_COMMUTE).statusCode(200);
        assertThatThrownBy(() -> steering.change("UPDATE cohort_weighing SET reason = 'Noe annet'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> steering.change("DELETE FROM cohort_weighing"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theEffectOnTheLastRunIsShownBeforeAnythingIsSaved() {
        UUID run = steering.run();
        int placed = steering.placed(run).size();

        JsonPath effect = effect(
                "{\"weights\": {\"commute\": 100, \"interest\": 0, \"learning\": 0, \"wish\": 0, \"leader\": 0}}");

        assertThat(effect.getString("stage")).isEqualTo("ANSWERED");
        assertThat(effect.getInt("before.placed")).isEqualTo(placed);
        assertThat(effect.getLong("after.total")).isLessThan(effect.getLong("staying.total"));
        assertThat(effect.getList("moves")).isNotEmpty();
        get("koordinator").body("history", hasSize(before)).body("weights.interest", equalTo(30));
        assertThat(documents.problem(run).weights().get(WeightKey.INTEREST)).isEqualTo(30);
    }

    @Test
    void theWeightsOfTheRunItselfChangeNothing() {
        steering.run();
        JsonPath effect = effect("{}");
        assertThat(effect.getList("moves")).isEmpty();
        assertThat(effect.getLong("after.total"))
                .isEqualTo(effect.getLong("staying.total"))
                .isEqualTo(effect.getLong("before.total"));
    }

    @Test
    void onlyTheCoordinatorWeighs() {
        steering.run();
        put("veileder.odal", seen, NO_COMMUTE).statusCode(403);
        given().spec(senders.named("leder.kongsvinger"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(path() + "/effects")
                .then()
                .statusCode(403);
    }

    @Test
    void theExamplesHaveTheFieldsOfWhatIsTakenAndGiven() throws Exception {
        steering.run();
        Described described = Described.now();
        JsonNode body = described.example(PATH, "put", "requestBody");
        JsonNode given = new ObjectMapper()
                .readTree(put("koordinator", seen, body.toString())
                        .statusCode(200)
                        .extract()
                        .asString());
        JsonNode effect = new ObjectMapper()
                .readTree(effect(described
                                .example(PATH + "/effects", "post", "requestBody")
                                .toString())
                        .prettify());

        JsonNode example = described.example(PATH, "put", "200");
        assertThat(Described.names(given)).isEqualTo(Described.names(example));
        assertThat(Described.names(given.get("weights"))).isEqualTo(Described.names(example.get("weights")));
        assertThat(Described.names(given.get("history").get(0)))
                .isEqualTo(Described.names(example.get("history").get(0)));
        assertThat(Described.names(effect))
                .isEqualTo(Described.names(described.example(PATH + "/effects/{question}", "get", "200")));
    }

    private ValidatableResponse get(String login) {
        return given().spec(senders.named(login)).get(path()).then();
    }

    private ValidatableResponse put(String login, String seen, String body) {
        return given().spec(senders.named(login))
                .header("If-Match", "\"" + seen + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path())
                .then();
    }

    private JsonPath effect(String body) {
        String address = given().spec(senders.named("koordinator"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path() + "/effects")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        JsonPath effect = look(address);
        while (effect.getString("stage").equals("WAITING")) {
            pause();
            effect = look(address);
        }
        return effect;
    }

    private JsonPath look(String address) {
        return given().spec(senders.named("koordinator"))
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String path() {
        return "/api/v1/cohorts/" + cohort + "/weights";
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
