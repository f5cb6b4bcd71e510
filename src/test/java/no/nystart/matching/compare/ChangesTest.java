package no.nystart.matching.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Senders;
import no.nystart.matching.steer.Steering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangesTest {

    private static final String PATH = "/api/v1/cohorts/{cohort}/runs/{run}/changes";

    @Inject
    Steering steering;

    @Inject
    EndedRuns ended;

    @Inject
    Senders senders;

    private UUID before;
    private Proposal blocked;

    @BeforeEach
    void aRunAndABlockOfWhatItProposes() {
        before = steering.run();
        blocked = steering.placed(before, "0419").getFirst();
        steering.block(
                blocked.youngPerson(),
                "COMPANY",
                steering.company(blocked.match().orElseThrow().place()));
    }

    @AfterEach
    void asBefore() {
        steering.undo();
    }

    @Test
    void theRunAfterABlockTellsWhoMovedAndWhatItCost() {
        UUID after = steering.run();

        JsonPath changes = changes(after, "koordinator");

        assertThat(changes.getString("since")).isEqualTo(before.toString());
        assertThat(changes.getLong("rise")).isPositive();
        assertThat(changes.getLong("after.total") - changes.getLong("before.total"))
                .isEqualTo(changes.getLong("rise"));
        assertThat(changes.getInt("circumstances.people.changed")).isEqualTo(1);
        Map<String, ?> move = changes.getMap("moves.find { it.youngPerson == '" + blocked.youngPerson() + "' }");
        assertThat(((Map<?, ?>) move.get("from")).get("place"))
                .isEqualTo(blocked.match().orElseThrow().place().toString());
        assertThat(move.get("to")).isNotEqualTo(move.get("from"));
        assertThat(changes.getList("moves"))
                .hasSize((int) steering.placed(after).stream()
                                .filter(later -> steering.placed(before).stream()
                                        .noneMatch(earlier -> samePlace(earlier, later)))
                                .count()
                        + lostTheirs(after));
    }

    @Test
    void aCaseworkerIsToldOfOwnYoungPeopleByNameAndOfTheOthersHowMany() {
        UUID after = steering.run();
        List<?> everybody = changes(after, "koordinator").getList("moves");
        JsonPath own = changes(after, "veileder.odal");

        assertThat(own.getList("moves").size() + own.getInt("others")).isEqualTo(everybody.size());
        assertThat(own.getList("moves.youngPerson"))
                .contains(blocked.youngPerson().toString());
        assertThat(own.getLong("rise")).isPositive();
    }

    @Test
    void whoIsProtectedSinceIsInNoRowAndNoCount() {
        UUID after = steering.run();
        int people = changes(after, "koordinator").getInt("after.people");
        ended.shield(blocked.youngPerson(), true);
        try {
            JsonPath changes = changes(after, "koordinator");
            assertThat(changes.getList("moves.youngPerson"))
                    .doesNotContain(blocked.youngPerson().toString());
            assertThat(changes.getInt("circumstances.people.changed")).isZero();
            assertThat(changes.getInt("after.people")).isEqualTo(people - 1);
        } finally {
            ended.shield(blocked.youngPerson(), false);
        }
    }

    @Test
    void anyRunOfTheCohortCanBeComparedWithAndNoOther() {
        UUID middle = steering.run();
        UUID after = steering.run();

        assertThat(changes(after, "koordinator").getString("since")).isEqualTo(middle.toString());
        assertThat(changes(after + "/changes?since=" + before, "koordinator").getLong("rise"))
                .isPositive();
        given().spec(senders.named("koordinator"))
                .get(path(after + "/changes?since=" + UUID.randomUUID()))
                .then()
                .statusCode(404)
                .body("type", endsWith("not-found"));
        given().spec(senders.named("koordinator"))
                .get(path(after + "/changes?since=last-week"))
                .then()
                .statusCode(404);
    }

    @Test
    void theExampleHasTheFieldsOfWhatIsGiven() throws Exception {
        UUID after = steering.run();
        JsonNode example = Described.now().example(PATH, "get", "200");
        JsonNode given = new ObjectMapper()
                .readTree(given().spec(senders.named("koordinator"))
                        .get(path(after + "/changes"))
                        .asString());

        assertThat(Described.names(given)).isEqualTo(Described.names(example));
        assertThat(Described.names(given.get("before"))).isEqualTo(Described.names(example.get("before")));
        assertThat(Described.names(given.get("circumstances")))
                .isEqualTo(Described.names(example.get("circumstances")));
        assertThat(Described.names(example.get("moves").get(0)))
                .containsAll(Described.names(given.get("moves").get(0)));
    }

    @Test
    void theResultSaysHowManyAndThePageForWhom() {
        UUID after = steering.run();
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + after)) {
            assertThat(main(visit)).contains("fått et annet forslag siden forrige matching.");
            visit.page().getByText("Se for hvem, og hva det har å si").click();
            assertThat(main(visit)).contains("Samlet kostnad er").contains("høyere enn før");
            assertThat(visit.page()
                            .locator("a[href='/young-people/" + blocked.youngPerson() + "']")
                            .count())
                    .isEqualTo(1);
            visit.isForEverybody("changes-since-a-block");
        }
        try (Visit visit = Browser.withoutJavaScript().as("koordinator").open("/runs/" + after + "/changes")) {
            visit.page().getByLabel("Sammenlign med matchingen").selectOption(before.toString());
            visit.page().locator("button:has-text('Sammenlign')").click();
            assertThat(visit.page().url()).endsWith("since=" + before);
            assertThat(main(visit)).contains("Ungdommer: 1 med andre opplysninger");
        }
        try (Visit visit = Browser.onDesk().as("koordinator").open("/runs/" + after + "/changes?since=" + before)) {
            visit.isForEverybody("changes-pseudonyms");
        }
    }

    private int lostTheirs(UUID after) {
        return (int) steering.placed(before).stream()
                .filter(earlier -> steering.placed(after).stream()
                        .noneMatch(later -> later.youngPerson().equals(earlier.youngPerson())))
                .count();
    }

    private static boolean samePlace(Proposal one, Proposal other) {
        Proposal.Match its = one.match().orElseThrow();
        Proposal.Match others = other.match().orElseThrow();
        return one.youngPerson().equals(other.youngPerson())
                && its.place().equals(others.place())
                && its.leader().equals(others.leader());
    }

    private JsonPath changes(UUID run, String login) {
        return changes(run + "/changes", login);
    }

    private JsonPath changes(String address, String login) {
        return given().spec(senders.named(login))
                .get(path(address))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String path(String address) {
        return "/api/v1/cohorts/" + steering.cohort() + "/runs/" + address;
    }

    private static String main(Visit visit) {
        visit.page().waitForLoadState();
        return visit.page().locator("main").textContent();
    }
}
