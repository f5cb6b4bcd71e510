package no.nystart.matching.why;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Senders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERSON = "/api/v1/cohorts/{cohort}/runs/{run}/young-people/{youngPerson}";

    @Inject
    EndedRuns ended;

    @Inject
    Senders senders;

    @Inject
    Explaining explaining;

    @Inject
    EntityManager entities;

    private MatchingRun run;
    private UUID placed;
    private RequestSpecification caseworker;

    @BeforeEach
    void aRunThatEnded() {
        run = ended.ofDemo();
        placed = ended.somebody(run, true);
        caseworker = senders.named("veileder.kongsvinger");
    }

    @Test
    void aMatchIsExplainedInFactsAndInWords() throws Exception {
        JsonNode told = json(given().spec(caseworker).get(of(placed) + "/explanation"));

        assertThat(told.at("/explained/kind").textValue()).isEqualTo("placed");
        assertThat(told.at("/explained/alternatives")).isNotEmpty();
        assertThat(told.at("/toCompany").toString()).doesNotContain("minutt");
        assertThat(told.at("/toYoungPerson").toString()).contains("minutter");
        assertThat(Described.names(told))
                .isEqualTo(Described.names(Described.now().example(PERSON + "/explanation", "get", "200")));
    }

    @Test
    void whoOfOtherOfficesWouldMoveIsANumberAsOnThePage() throws Exception {
        List<String> others = ids("y.office <> '0402'");
        int moving = 0;
        for (String own : ids("y.office = '0402'")) {
            JsonNode told = json(given().spec(caseworker).get(of(UUID.fromString(own)) + "/explanation"));

            assertThat(others).noneMatch(told.toString()::contains);
            moving += told.at("/explained/alternatives").findValues("moreMoving").stream()
                    .mapToInt(JsonNode::intValue)
                    .sum();
        }
        assertThat(moving).isPositive();
    }

    @Test
    void whyNotIsEitherRulesOrAPrice() throws Exception {
        Described described = Described.now();
        Explaining.Other other = explaining.guessed(run, List.of(placed));
        JsonNode possible = json(whyNot(placed, other.offer()));
        JsonNode forbidden = json(whyNot(ended.somebody(run, false), other.offer()));

        assertThat(possible.get("kind").textValue()).isEqualTo("priced");
        assertThat(forbidden.get("kind").textValue()).isEqualTo("forbidden");
        assertThat(forbidden.get("broken").get(0).has("kind")).isTrue();
        assertThat(Described.names(possible))
                .isEqualTo(Described.names(described.example(PERSON + "/why-not", "get", "200")));
    }

    @Test
    void aQuestionIsTakenOnceAnsweredAndTellsTheExactPrice() throws Exception {
        Described described = Described.now();
        Explaining.Other other = explaining.guessed(run, List.of(placed));
        UUID key = UUID.randomUUID();

        Response taken = ask(key, other.offer());
        Response again = ask(key, other.offer());
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(json(again).get("id")).isEqualTo(json(taken).get("id"));
        assertThat(Described.names(json(taken)))
                .isEqualTo(Described.names(described.example(PERSON + "/questions", "post", "202")));

        JsonNode answered = Explaining.answered(caseworker, taken.header("Location"));
        assertThat(answered.at("/state/kind").textValue()).isEqualTo("answered");
        assertThat(answered.at("/state/answer/whyNot/alternative/price/kind").textValue())
                .isEqualTo("exact");
        assertThat(answered.at("/state/answer/whyNot/alternative/price/rise").longValue())
                .isEqualTo(explaining.priceFromScratch(run, other));
        JsonNode example = described.example(PERSON + "/questions/{question}", "get", "200");
        assertThat(Described.names(answered.at("/state/answer/whyNot/alternative")))
                .isEqualTo(Described.names(example.at("/state/answer/whyNot/alternative")));
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        given().spec(caseworker)
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"exactPrice\", \"place\": \"here\"}")
                .post(of(placed) + "/questions")
                .then()
                .statusCode(400)
                .body("faults.field", hasItems("place", "leader"));
        given().spec(caseworker)
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"why\"}")
                .post(of(placed) + "/questions")
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("kind"));
        given().spec(caseworker)
                .get(of(placed) + "/why-not?place=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("leader"));
        given().spec(caseworker)
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"nearestChange\"}")
                .post(of(placed) + "/questions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nystart:problem:placed-already"));
    }

    @Test
    void anotherCohortAnotherOfficeAndAnotherPersonsQuestionAreNotFound() throws Exception {
        Explaining.Other other = explaining.guessed(run, List.of(placed));
        String question = ask(UUID.randomUUID(), other.offer()).header("Location");
        UUID somebodyElse = ended.somebody(run, false);

        notFound(
                caseworker,
                of(placed)
                                .replace(
                                        run.cohort().orElseThrow().toString(),
                                        UUID.randomUUID().toString()) + "/explanation");
        notFound(senders.named("veileder.odal"), of(placed) + "/explanation");
        notFound(senders.named("veileder.odal"), question);
        notFound(caseworker, question.replace(placed.toString(), somebodyElse.toString()));
    }

    private static void notFound(RequestSpecification sender, String path) {
        given().spec(sender).get(path).then().statusCode(404);
    }

    private Response whyNot(UUID person, PlaceAndLeader offer) {
        return given().spec(caseworker)
                .get(of(person) + "/why-not?place=" + offer.place() + "&leader=" + offer.leader());
    }

    private Response ask(UUID key, PlaceAndLeader offer) {
        return given().spec(caseworker)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"exactPrice\", \"place\": \"" + offer.place() + "\", \"leader\": \"" + offer.leader()
                        + "\"}")
                .post(of(placed) + "/questions");
    }

    private String of(UUID person) {
        return "/api/v1/cohorts/" + run.cohort().orElseThrow() + "/runs/" + run.id() + "/young-people/" + person;
    }

    /** Of the run's people. */
    private List<String> ids(String whose) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.key.youngPerson from Proposal p join YoungPerson y on y.id = p.key.youngPerson"
                                        + " where p.key.run = :run and " + whose,
                                UUID.class)
                        .setParameter("run", run.id())
                        .getResultStream()
                        .map(UUID::toString)
                        .toList());
    }

    private static JsonNode json(Response answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 202);
        return JSON.readTree(answer.asString());
    }
}
