package no.nystart.matching.fairness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Senders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FairnessPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EndedRuns ended;

    @Inject
    Senders senders;

    @Inject
    EntityManager entities;

    private MatchingRun run;
    private Optional<UUID> shielded = Optional.empty();

    @BeforeEach
    void aRunThatEnded() {
        run = ended.ofDemo();
    }

    @AfterEach
    void asBefore() {
        shielded.ifPresent(person -> ended.shield(person, false));
    }

    @Test
    void fromTheProposalEverybodyOfTheRegionReadsHowItTreatsGroups() {
        try (Visit visit = Browser.onDesk().as("koordinator").open("/runs/" + run.id())) {
            visit.page().getByText("Fordeling på grupper").click();
            visit.page().waitForURL("**/fairness");

            assertThat(visit.page().locator("main").textContent())
                    .contains("Hva du kan lese ut av tallene")
                    .contains("Alder ved start")
                    .contains("Vises ikke: Annet, Ikke oppgitt")
                    .contains("26");
            visit.isForEverybody("fairness");
        }
        try (Visit visit = Browser.withoutJavaScript().as("veileder.odal")) {
            assertThat(visit.open("/runs/" + run.id() + "/fairness")
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("NAV Kongsvinger");
        }
    }

    @Test
    void somebodyProtectedSinceIsInNoCountOfAnybodyAndTakesTheWholeGroupAlong() throws Exception {
        assertThat(sizes("koordinator", "followUpNeed")).containsExactly(8, 13, 5);

        shield(ofFollowUpNeed(3));

        // four left of the third group: not told, nor the next smallest, which would give them away
        assertThat(sizes("koordinator", "followUpNeed")).containsExactly(null, 13, null);
        assertThat(sizes("veileder.klarert", "followUpNeed")).containsExactly(null, 13, null);
        assertThat(report("veileder.klarert").at("/fairness/everybody/size").intValue())
                .isEqualTo(25);
        try (Visit visit = Browser.onDesk().as("leder.kongsvinger").open("/runs/" + run.id() + "/fairness")) {
            assertThat(visit.page().locator("main").textContent())
                    .contains("Vises ikke: Nivå 1 av 3, Nivå 3 av 3")
                    .contains("25")
                    .doesNotContain("26");
        }
    }

    @Test
    void theReportOfTheApiLooksLikeItsExampleAndComparesWithTheRunsOwnSeed() throws Exception {
        JsonNode report = report("koordinator");
        JsonNode example = Described.now().example("/api/v1/cohorts/{cohort}/runs/{run}/fairness", "get", "200");

        assertThat(report.get("randomSeed").longValue()).isEqualTo(7);
        assertThat(Described.names(report)).isEqualTo(Described.names(example));
        assertThat(Described.names(report.at("/fairness/dimensions/0/groups/0")))
                .isEqualTo(Described.names(example.at("/fairness/dimensions/0/groups/0")));
    }

    private void shield(UUID person) {
        shielded = Optional.of(person);
        ended.shield(person, true);
    }

    private UUID ofFollowUpNeed(int need) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) entities.createNativeQuery(
                        "SELECT y.id FROM young_person y JOIN proposal p ON p.young_person = y.id"
                                + " WHERE p.run = :run AND y.follow_up_need = :need ORDER BY y.id LIMIT 1",
                        UUID.class)
                .setParameter("run", run.id())
                .setParameter("need", need)
                .getSingleResult());
    }

    private List<Integer> sizes(String login, String dimension) throws Exception {
        List<Integer> sizes = new ArrayList<>();
        JsonNode groups = StreamSupport.stream(
                        report(login).at("/fairness/dimensions").spliterator(), false)
                .filter(each -> each.get("name").textValue().equals(dimension))
                .findFirst()
                .orElseThrow()
                .get("groups");
        groups.forEach(group ->
                sizes.add(group.get("size").isNull() ? null : group.get("size").intValue()));
        return sizes;
    }

    private JsonNode report(String login) throws Exception {
        return JSON.readTree(given().spec(senders.named(login))
                .get("/api/v1/cohorts/" + run.cohort().orElseThrow() + "/runs/" + run.id() + "/fairness")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
