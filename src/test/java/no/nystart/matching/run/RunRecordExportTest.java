package no.nystart.matching.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Role;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.RunRecordReader;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.replay.Replay;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Verdict;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.StopSignal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RunRecordExportTest {

    @Inject
    EndedRuns ended;

    @Inject
    WaitingRuns waiting;

    @Inject
    Senders senders;

    @Inject
    EntityManager entities;

    @Test
    void theAuditorFetchesARecordThatComesToTheSameAndEverybodysTrailTellsOfIt() throws Exception {
        MatchingRun run = ended.ofDemo();

        String record = given().spec(senders.named("revisor"))
                .get(address(run))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(replayed(record)).isInstanceOf(Verdict.Same.class);
        assertThat(record).doesNotContain("Hest").doesNotContain("firstName");
        assertThat(shown()).isEqualTo(26);
        for (String login : new String[] {"koordinator", "veileder.odal", "leder.kongsvinger"}) {
            given().spec(senders.named(login)).get(address(run)).then().statusCode(403);
        }
    }

    @Test
    void withSomebodyHiddenInItItLooksAsIfItWereNotThere() {
        MatchingRun run = ended.ofDemo();
        UUID somebody = ended.somebody(run, true);
        RequestSpecification auditor = senders.named("revisor");
        String absent = "/api/v1/cohorts/" + run.cohort().orElseThrow() + "/runs/" + UUID.randomUUID() + "/record";
        ended.shield(somebody, true);
        try {
            String hidden = given().spec(auditor)
                    .get(address(run))
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(hidden).isEqualTo(given().spec(auditor).get(absent).asString());
        } finally {
            ended.shield(somebody, false);
        }
    }

    @Test
    void aRunFromBeforeTheRecordsHasNone() {
        MatchingRun run = ended.ofDemo();
        waiting.forgetStints(run.id());

        given().spec(senders.named("revisor"))
                .get(address(run))
                .then()
                .statusCode(404)
                .body("type", endsWith("not-recorded"));
    }

    @Test
    void whoSentAProblemFetchesItsRecordAndNobodyElse() throws Exception {
        RequestSpecification sender = senders.withRole(Role.CASEWORKER);
        String problem = given().spec(sender)
                .contentType(ContentType.JSON)
                .body(Problems.example())
                .post("/api/v1/matching/problems?limit=PT20S&seed=7")
                .header("Location");
        Runs.untilOver(sender, problem);

        String record = given().spec(sender)
                .get(problem + "/record")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(replayed(record)).isInstanceOf(Verdict.Same.class);
        given().spec(senders.withRole(Role.CASEWORKER))
                .get(problem + "/record")
                .then()
                .statusCode(404);
    }

    private static String address(MatchingRun run) {
        return "/api/v1/cohorts/" + run.cohort().orElseThrow() + "/runs/" + run.id() + "/record";
    }

    private long shown() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "SELECT count(DISTINCT subject) FROM audit_line WHERE operation = 'RUN_RECORD'"
                                + " AND subject_kind = 'YOUNG_PERSON' AND outcome = 'SHOWN'",
                        Long.class)
                .getSingleResult());
    }

    private static Verdict replayed(String document) throws Exception {
        Reading<RunRecord> read = new RunRecordReader(WeightsReader.packaged())
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(read).isInstanceOf(Reading.Read.class);
        return new Replay(MatchingSolver.create())
                .of(((Reading.Read<RunRecord>) read).value(), moment -> {}, new StopSignal());
    }
}
