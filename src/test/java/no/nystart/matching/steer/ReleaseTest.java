package no.nystart.matching.steer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.RunDocuments;
import no.nystart.matching.run.Senders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReleaseTest {

    @Inject
    Steering steering;

    @Inject
    Senders senders;

    @Inject
    MatchingRuns runs;

    @Inject
    RunDocuments documents;

    private UUID cohort;
    private UUID first;

    @BeforeEach
    void oneRun() {
        cohort = steering.cohort();
        first = steering.run();
    }

    @AfterEach
    void asBefore() {
        steering.undo();
    }

    @Test
    void theNextRunKnowsWhatWasPresentedAndStaysNearIt() {
        assertThat(published(steering.run())).isEmpty();

        release(first, "koordinator").statusCode(200).body("releasedAt", notNullValue());
        UUID next = steering.run();

        List<YoungPerson> published = published(next);
        assertThat(published).hasSize(steering.placed(first).size()).allSatisfy(person -> {
            var match = steering.match(first, UUID.fromString(person.id()));
            assertThat(person.published()).isNotNull();
            assertThat(person.published().place()).isEqualTo(match.place().toString());
            assertThat(person.published().leader()).isEqualTo(match.leader().toString());
            assertThat(person.pinned()).isFalse();
        });
        assertThat(steering.placed(next))
                .allSatisfy(proposal -> assertThat(
                                proposal.match().orElseThrow().place())
                        .isEqualTo(steering.match(first, proposal.youngPerson()).place()));
    }

    @Test
    void aNewerRunTakesThePlaceOfTheOnePresentedAndAnOlderOneIsRefused() {
        UUID second = steering.run();
        UUID third = steering.run();

        release(second, "koordinator").statusCode(200);
        release(first, "koordinator").statusCode(409).body("type", endsWith("newer-run-released"));
        assertThat(runs.released(cohort)).map(MatchingRun::id).contains(second);

        release(third, "leder.kongsvinger").statusCode(200);
        assertThat(runs.released(cohort)).map(MatchingRun::id).contains(third);
        release(third, "koordinator").statusCode(200);
    }

    @Test
    void aRunWithoutAProposalIsNotPresented() {
        UUID failed = UUID.randomUUID();
        steering.change("INSERT INTO matching_run (id, cohort, started_by, asked_at, people, seed, limit_millis,"
                + " wanted_gap, weights, solver_version, phase, began_at, ended_at, failed_because, fence, spent_millis)"
                + " SELECT '" + failed + "', '" + cohort + "', id, now(), 26, 0, 9000, 0, '{}', 'test', 'FAILED',"
                + " now(), now(), 'WORKERS_LOST', 1, 0 FROM account WHERE login = 'koordinator'");

        release(failed, "koordinator").statusCode(404).body("type", endsWith("no-solution"));
        given().spec(senders.named("koordinator"))
                .get("/api/v1/cohorts/" + cohort + "/runs/" + failed)
                .then()
                .body("releasedAt", nullValue());
    }

    @Test
    void aCaseworkerPresentsNothing() {
        release(first, "veileder.odal").statusCode(403);
    }

    private List<YoungPerson> published(UUID run) {
        Problem problem = documents.problem(run);
        return problem.youngPeople().stream()
                .filter(person -> person.published() != null)
                .toList();
    }

    private ValidatableResponse release(UUID run, String login) {
        RequestSpecification visitor = senders.named(login);
        return given().spec(visitor)
                .contentType(ContentType.JSON)
                .post("/api/v1/cohorts/" + cohort + "/runs/" + run + "/release")
                .then();
    }
}
