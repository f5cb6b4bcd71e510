package no.nystart.matching.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.exchange.ProblemWriter;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.RunDocuments;
import no.nystart.matching.run.Senders;
import no.nystart.matching.steer.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhatIfPagesTest {

    private static final String PATH = "/api/v1/cohorts/{cohort}/runs/{run}/what-if";

    @Inject
    Steering steering;

    @Inject
    RunDocuments documents;

    @Inject
    Senders senders;

    private UUID run;
    private Problem problem;

    @BeforeEach
    void aRun() {
        run = steering.run();
        problem = documents.problem(run);
    }

    @Test
    void aWhatIfTouchesNothing() {
        String before = ProblemWriter.write(problem);
        int placed = steering.placed(run).size();
        JsonPath supposed = answered(everywhereOneMore());

        assertThat(supposed.getString("stage")).isEqualTo("ANSWERED");
        assertThat(supposed.getInt("before.placed")).isEqualTo(placed);
        assertThat(supposed.getLong("after.total")).isLessThanOrEqualTo(supposed.getLong("staying.total"));
        assertThat(ProblemWriter.write(documents.problem(run))).isEqualTo(before);
        assertThat(steering.placed(run)).hasSize(placed);
        assertThat(documents.problem(steering.run()).places()).isEqualTo(problem.places());
    }

    @Test
    void aLongerCommuteIsSupposedForOwnYoungPeopleOnly() {
        YoungPerson own = someone("0419");
        String farther = "{\"youngPerson\": \"" + own.id() + "\", \"maxCommute\": 240}";

        JsonPath supposed = look(ask("veileder.odal", farther), "veileder.odal");
        assertThat(supposed.getString("id")).isNotEmpty();

        asking("veileder.kongsvinger", farther).statusCode(404);
        asking("koordinator", farther).statusCode(404);
        String address = ask("veileder.odal", farther);
        given().spec(senders.named("koordinator")).get(address).then().statusCode(404);
    }

    @Test
    void nothingAndTheImpossibleAreRefused() {
        asking("koordinator", "{}").statusCode(400).body("type", endsWith("nothing-supposed"));
        asking("koordinator", "{\"place\": \"" + UUID.randomUUID() + "\", \"seats\": 1}")
                .statusCode(400)
                .body("faults", hasSize(1));
        asking("koordinator", "{\"leader\": \"" + problem.leaders().getFirst().id() + "\", \"seats\": 11}")
                .statusCode(400)
                .body("faults", hasSize(3));
        asking("veileder.odal", "{\"youngPerson\": \"" + someone("0419").id() + "\", \"maxCommute\": 1}")
                .statusCode(400)
                .body("faults", hasSize(1));
    }

    @Test
    void theExamplesHaveTheFieldsOfWhatIsTakenAndGiven() throws Exception {
        Described described = Described.now();
        JsonPath given = answered(everywhereOneMore());
        assertThat(described.fields("WhatIfBody"))
                .containsAll(Described.names(described.example(PATH, "post", "requestBody")));
        assertThat(given.getMap("$").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        Described.names(described.example(PATH + "/{question}", "get", "200")));
    }

    @Test
    void aCaseworkerTriesALicenceAndASeatMoreAndSeesWhoWouldChange() {
        YoungPerson own = someone("0419");
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + run)) {
            visit.page().getByText("Hva om noe var annerledes?").click();
            visit.isForEverybody("what-if-form");
            button(visit, "Se hva som ville skjedd").click();
            assertThat(main(visit)).contains("Fyll ut minst én ting du vil prøve.");
            visit.page().getByLabel("Hvilken ungdom?").selectOption(own.id());
            visit.page().getByLabel("Får også førerkort i klasse").selectOption("CE");
            visit.page()
                    .getByLabel("Hvilken plass?")
                    .selectOption(problem.places().getFirst().id());
            visit.page().getByLabel("Hvor mange plasser til?").fill("2");
            button(visit, "Se hva som ville skjedd").click();
            visit.page().locator("#supposed table").first().waitFor();

            assertThat(main(visit))
                    .contains("har også førerkort i klasse CE.")
                    .contains("2 plasser til for")
                    .contains("Ingenting er endret.")
                    .contains("Nytt forslag");
            visit.isForEverybody("what-if-answer");
        }
    }

    @Test
    void withoutScriptsTheAnswerIsFetchedByALink() {
        try (Visit visit = Browser.withoutJavaScript().as("koordinator").open("/runs/" + run + "/what-if")) {
            assertThat(visit.page().locator("#youngPerson").count()).isZero();
            visit.page()
                    .getByLabel("Hvilken leder?")
                    .selectOption(problem.leaders().getFirst().id());
            visit.page()
                    .getByLabel("Hvor mye mer oppfølging har lederen rom for?")
                    .fill("3");
            button(visit, "Se hva som ville skjedd").click();
            while (visit.page().locator("#supposed table").count() == 0) {
                visit.page().reload();
            }
            assertThat(main(visit)).contains("har rom for 3 mer i oppfølging.");
        }
    }

    private String everywhereOneMore() {
        return "{\"place\": \"" + problem.places().getFirst().id() + "\", \"seats\": 10, \"leader\": \""
                + problem.leaders().getFirst().id() + "\", \"capacity\": 10}";
    }

    private YoungPerson someone(String office) {
        return problem.youngPeople().stream()
                .filter(person -> person.office().equals(office) && person.maxCommuteMinutes() < 240)
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse asking(String login, String body) {
        return given().spec(senders.named(login))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/cohorts/" + steering.cohort() + "/runs/" + run + "/what-if")
                .then();
    }

    private String ask(String login, String body) {
        return asking(login, body).statusCode(202).extract().header("Location");
    }

    private JsonPath answered(String body) {
        String address = ask("koordinator", body);
        JsonPath supposed = look(address, "koordinator");
        while (supposed.getString("stage").equals("WAITING")) {
            pause();
            supposed = look(address, "koordinator");
        }
        return supposed;
    }

    private JsonPath look(String address, String login) {
        return given().spec(senders.named(login))
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String main(Visit visit) {
        visit.page().waitForLoadState();
        return visit.page().locator("main").textContent();
    }
}
