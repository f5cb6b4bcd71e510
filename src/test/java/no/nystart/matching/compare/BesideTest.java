package no.nystart.matching.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.RunDocuments;
import no.nystart.matching.run.Senders;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.steer.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BesideTest {

    @Inject
    Steering steering;

    @Inject
    RunDocuments documents;

    @Inject
    Senders senders;

    private UUID run;

    @BeforeEach
    void aRun() {
        run = steering.run();
    }

    @Test
    void firstComeAndEachDrawAreMadeOfTheSameProblem() {
        JsonPath first = beside("koordinator", "first-come");
        JsonPath third = beside("koordinator", "random&draw=3");

        assertThat(first.getLong("other.total"))
                .isEqualTo(
                        Baselines.firstComeFirstServed(documents.problem(run)).total());
        assertThat(third.getLong("other.total"))
                .isEqualTo(Baselines.random(documents.problem(run), 3).total())
                .isNotEqualTo(Baselines.random(documents.problem(run), 4).total());
        assertThat(first.getLong("its.total")).isLessThanOrEqualTo(first.getLong("other.total"));
        assertThat(first.getList("people")).hasSize(26);
    }

    @Test
    void theSameDrawIsTheSameForEverybodyAtAnyTime() {
        assertThat(beside("koordinator", "random&draw=17").getList("people"))
                .isEqualTo(beside("koordinator", "random&draw=17").getList("people"));
    }

    @Test
    void twoRunsStandSideBySideForWhomTheVisitorKnows() {
        UUID other = steering.run();
        JsonPath own = beside("veileder.odal", other.toString());

        assertThat(own.getList("people").size() + own.getInt("others")).isEqualTo(26);
        assertThat(own.getLong("its.total")).isEqualTo(own.getLong("other.total"));
        given().spec(senders.named("koordinator"))
                .get(path(UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        given().spec(senders.named("koordinator"))
                .get(path("random&draw=0"))
                .then()
                .statusCode(400);
    }

    @Test
    void theExampleHasTheFieldsOfWhatIsGiven() throws Exception {
        JsonNode example = Described.now().example("/api/v1/cohorts/{cohort}/runs/{run}/beside", "get", "200");
        JsonNode given =
                new ObjectMapper().readTree(beside("koordinator", "first-come").prettify());
        assertThat(Described.names(given)).isEqualTo(Described.names(example));
        assertThat(Described.names(example.get("people").get(0)))
                .containsAll(Described.names(given.get("people").get(0)));
    }

    @Test
    void thePageShowsADrawByItsNumberAndRefusesWhatIsNone() {
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + run)) {
            visit.page()
                    .getByText("Sammenlign forslaget med en annen fordeling, ungdom for ungdom")
                    .click();
            visit.isForEverybody("beside-first-come");
            visit.page().getByLabel("Vis ved siden av").selectOption("random");
            visit.page().getByLabel("Nummer på loddtrekningen").fill("12");
            visit.page().locator("main button:has-text('Sammenlign')").click();
            assertThat(main(visit)).contains("Loddtrekning nr. 12:");
            visit.isForEverybody("beside-draw");
            visit.page().getByLabel("Nummer på loddtrekningen").fill("tolv");
            visit.page().locator("main button:has-text('Sammenlign')").click();
            assertThat(main(visit)).contains("Nummer på loddtrekningen:");
        }
    }

    private JsonPath beside(String login, String other) {
        return given().spec(senders.named(login))
                .get(path(other))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String path(String other) {
        return "/api/v1/cohorts/" + steering.cohort() + "/runs/" + run + "/beside?other=" + other;
    }

    private static String main(Visit visit) {
        visit.page().waitForLoadState();
        return visit.page().locator("main").textContent();
    }
}
