package no.nystart.matching.repetition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Role;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.exchange.ProblemWriter;
import no.nystart.matching.run.Described;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Senders;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RunReplaysTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEMS = "/api/v1/matching/problems";

    @Inject
    EndedRuns ended;

    @Inject
    Replaying replaying;

    @Inject
    RunReplays replays;

    @Inject
    MatchingRuns runs;

    @Inject
    Senders senders;

    @Test
    void aRunThatSomebodyStoppedMidwayComesToTheSameAgain() {
        MatchingRun run = stoppedMidway();

        RunReplay asked = QuarkusTransaction.requiringNew().call(() -> replays.ask(run, run.startedBy()));

        assertThat(replaying.ended(asked.id()).state()).isInstanceOfSatisfying(ReplayState.Same.class, same -> {
            assertThat(same.promised()).isTrue();
            assertThat(same.totals()).isEqualTo(new Totals(run.best(), run.bound(), run.steps()));
            assertThat(same.totals().bound()).isLessThan(same.totals().total());
        });
    }

    @Test
    void aProposalThatSomebodyChangedIsDifferentInWhatWasChanged() {
        MatchingRun run = ended.ofDemo();
        replaying.swapTwo(run);

        ask(run, "veileder.odal").statusCode(202).body("status", equalTo("WAITING"));

        RunReplay replay = replaying.ended(
                UUID.fromString(ask(run, "koordinator").extract().path("id")));
        assertThat(replay.state()).isInstanceOfSatisfying(ReplayState.Different.class, different -> {
            assertThat(different.moves()).isEqualTo(2);
            assertThat(different.totalDiffers()).isFalse();
            assertThat(different.inOtherThings()).isFalse();
        });
    }

    @Test
    void whileARunIsDoneAgainAskingFindsTheSameReplay() {
        MatchingRun run = ended.ofDemo();
        UUID waiting = UUID.randomUUID();
        replaying.change("INSERT INTO run_replay (id, run, asked_by, asked_at, phase) VALUES ('" + waiting + "', '"
                + run.id() + "', '" + run.startedBy() + "', now(), 'WAITING')");

        ask(run, "veileder.odal").statusCode(202).body("id", equalTo(waiting.toString()));

        replaying.ended(waiting);
        given().spec(senders.named("revisor"))
                .get(address(run))
                .then()
                .statusCode(200)
                .body("replays", hasSize(1))
                .body("replays[0].status", equalTo("SAME"))
                .body("replays[0].moves", equalTo(0));
    }

    @Test
    void aRunFromBeforeTheRecordsIsNotDoneAgain() {
        MatchingRun run = ended.ofDemo();
        replaying.forgetStints(run);

        ask(run, "koordinator").statusCode(404).body("type", endsWith("not-recorded"));
    }

    @Test
    void aWorkerWhoComesBackDoesNotOverwriteWhatCameOfIt() {
        MatchingRun run = ended.ofDemo();
        RunReplay asked = QuarkusTransaction.requiringNew().call(() -> replays.ask(run, run.startedBy()));
        ReplayState first = replaying.ended(asked.id()).state();

        QuarkusTransaction.requiringNew().run(() -> replays.findById(asked.id()).fail(run.askedAt()));

        assertThat(replaying.ended(asked.id()).state()).isEqualTo(first);
    }

    @Test
    void anotherRegionsRunLooksAsIfItWereNotThere() {
        MatchingRun run = ended.ofDemo();
        RequestSpecification elsewhere = senders.withRole(Role.COORDINATOR);

        given().spec(elsewhere).get(address(run)).then().statusCode(404);
        given().spec(elsewhere)
                .contentType(ContentType.JSON)
                .post(address(run))
                .then()
                .statusCode(404);
        given().spec(senders.named("administrator")).get(address(run)).then().statusCode(403);
    }

    @Test
    void theExamplesHaveTheFieldsOfAReplay() throws Exception {
        Described described = Described.now();
        String path = "/api/v1/cohorts/{cohort}/runs/{run}/replays";
        MatchingRun run = ended.ofDemo();

        JsonNode asked = JSON.readTree(ask(run, "koordinator").extract().asString());
        replaying.ended(UUID.fromString(asked.get("id").textValue()));
        JsonNode list = JSON.readTree(
                given().spec(senders.named("koordinator")).get(address(run)).asString());

        assertThat(Described.names(asked)).isEqualTo(Described.names(described.example(path, "post", "202")));
        assertThat(Described.names(list.get("replays").get(0)))
                .isEqualTo(Described.names(
                        described.example(path, "get", "200").get("replays").get(0)));
    }

    /** Of a problem that takes longer than a test waits. */
    private MatchingRun stoppedMidway() {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);
        String problem = given().spec(sender)
                .contentType(ContentType.JSON)
                .body(ProblemWriter.write(InstanceGenerator.problem(Density.CITY, 400, 5)))
                .post(PROBLEMS + "?limit=PT10M")
                .header("Location");
        UUID id = UUID.fromString(problem.substring(problem.lastIndexOf('/') + 1));
        while (stored(id).bound() == null || stored(id).bound() == 0) {
            pause();
        }
        given().spec(sender).delete(problem).then().statusCode(202);
        while (!stored(id).state().isOver()) {
            pause();
        }
        given().spec(sender)
                .get(problem)
                .then()
                .body("status", equalTo("STOPPED"))
                .body("steps", greaterThan(1));
        return stored(id);
    }

    private ValidatableResponse ask(MatchingRun run, String login) {
        return given().spec(senders.named(login))
                .contentType(ContentType.JSON)
                .post(address(run))
                .then();
    }

    private static String address(MatchingRun run) {
        return "/api/v1/cohorts/" + run.cohort().orElseThrow() + "/runs/" + run.id() + "/replays";
    }

    private MatchingRun stored(UUID run) {
        return QuarkusTransaction.requiringNew().call(() -> runs.findById(run));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
