package no.nystart.matching.steer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Senders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PinTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");
    private static final String CASEWORKER = "veileder.kongsvinger";

    @Inject
    Steering steering;

    @Inject
    EndedRuns ended;

    @Inject
    Senders senders;

    @Inject
    SomeAccounts accounts;

    private UUID cohort;
    private UUID run;
    private UUID somebody;
    private Proposal.Match first;

    @BeforeEach
    void somebodyIsPlaced() {
        cohort = steering.cohort();
        run = steering.run();
        Proposal proposal = steering.placed(run, "0402").getFirst();
        somebody = proposal.youngPerson();
        first = proposal.match().orElseThrow();
    }

    @AfterEach
    void asBefore() {
        ended.shield(somebody, false);
        steering.undo();
    }

    @Test
    void aPinnedYoungPersonKeepsPlaceAndLeaderInTheNextRunAndIsFreeAgainWhenItIsLifted() {
        steering.block(somebody, "PLACE", first.place());
        UUID elsewhere = steering.run();
        Proposal.Match second = steering.match(elsewhere, somebody);
        assertThat(second.place()).isNotEqualTo(first.place());
        steering.liftBlocks();

        pin(elsewhere, CASEWORKER).statusCode(200).body("holds", equalTo(true));
        Proposal.Match pinned = steering.match(steering.run(), somebody);
        assertThat(pinned.place()).isEqualTo(second.place());
        assertThat(pinned.leader()).isEqualTo(second.leader());

        given().spec(senders.named(CASEWORKER))
                .delete("/api/v1/cohorts/" + cohort + "/pins/" + somebody)
                .then()
                .statusCode(204);
        assertThat(steering.match(steering.run(), somebody).place()).isEqualTo(first.place());
    }

    @Test
    void aPinThatCanNoLongerHoldIsLeftOutOfTheRunAndItsOwnOfficeReadsWhy() {
        pin(run, CASEWORKER).statusCode(200);
        steering.block(somebody, "LEADER", first.leader());

        UUID next = steering.run();

        assertThat(steering.match(next, somebody).leader()).isNotEqualTo(first.leader());
        String sentence = "er sperret for ungdommen";
        Account own = accounts.with(KONGSVINGER);
        assertThat(page(own, "/runs/" + next)).contains("som ikke kunne holdes").contains(sentence);
        assertThat(page(own, "/cohorts/" + cohort + "/pins"))
                .contains("Kan ikke holdes")
                .contains(sentence);
        Account coordinator = accounts.with(Grant.inRegion(Role.COORDINATOR, "glamdal"));
        assertThat(page(coordinator, "/runs/" + next))
                .contains("som ikke kunne holdes")
                .doesNotContain(sentence);
        Account elsewhere = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0419"));
        assertThat(page(elsewhere, "/cohorts/" + cohort + "/pins"))
                .contains("I tillegg er 1 låst ved andre kontorer")
                .doesNotContain(sentence);
    }

    @Test
    void whatCannotHoldNowIsNotPinnedAndTheReasonIsTold() {
        steering.block(somebody, "LEADER", first.leader());

        pin(run, CASEWORKER).statusCode(409).body("type", endsWith("pinned-blocked"));

        pins(CASEWORKER).body("pins", hasSize(0));
    }

    @Test
    void pinnedAgainTheNewerPinStands() {
        pin(run, CASEWORKER).statusCode(200);
        steering.block(somebody, "PLACE", first.place());
        UUID other = steering.run();
        pin(other, CASEWORKER).statusCode(200);

        pins(CASEWORKER)
                .body(
                        "pins.place",
                        contains(steering.match(other, somebody).place().toString()))
                .body("pins.holds", contains(true));
    }

    @Test
    void onlyTheOwnOfficeReadsWhySomebodyIsPinned() {
        pin(run, CASEWORKER).statusCode(200);

        pins(CASEWORKER).body("pins.reason", contains("They have met."));
        pins("koordinator")
                .body("pins.youngPerson", contains(somebody.toString()))
                .body("pins[0].reason", nullValue())
                .body("pins[0].hindrances", nullValue());
        pins("veileder.odal").body("pins", hasSize(0));
    }

    @Test
    void onlyTheOwnOfficePinsAndOnlyWhatTheRunProposes() {
        pin(run, "veileder.odal").statusCode(404);
        pin(run, "koordinator").statusCode(403);
        pin(UUID.randomUUID(), CASEWORKER).statusCode(404);
        given().spec(senders.named(CASEWORKER))
                .contentType(ContentType.JSON)
                .body(Map.of("run", "that one"))
                .put("/api/v1/cohorts/" + cohort + "/pins/" + somebody)
                .then()
                .statusCode(400)
                .body("faults.field", contains("reason", "run"));
    }

    @Test
    void thePinOfSomebodyProtectedLaterIsThereForNobodyButWhoIsCleared() {
        Account ordinary = accounts.with(KONGSVINGER);
        Account cleared = accounts.with(KONGSVINGER.withClearance());
        Account elsewhere = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0419"));
        String nothing = page(ordinary, "/cohorts/" + cohort + "/pins");
        pin(run, CASEWORKER).statusCode(200);
        assertThat(page(elsewhere, "/cohorts/" + cohort + "/matching")).contains("Låste forslag (1)");

        ended.shield(somebody, true);

        assertThat(page(ordinary, "/cohorts/" + cohort + "/pins")).isEqualTo(nothing);
        assertThat(page(elsewhere, "/cohorts/" + cohort + "/matching")).contains("Låste forslag (0)");
        assertThat(page(cleared, "/cohorts/" + cohort + "/pins")).contains("Venter ikke på plass");
        UUID next = steering.run();
        assertThat(page(cleared, "/runs/" + next)).doesNotContain("som ikke kunne holdes");
    }

    private ValidatableResponse pin(UUID from, String login) {
        return given().spec(senders.named(login))
                .contentType(ContentType.JSON)
                .body(Map.of("run", from.toString(), "reason", "They have met."))
                .put("/api/v1/cohorts/" + cohort + "/pins/" + somebody)
                .then();
    }

    private ValidatableResponse pins(String login) {
        return given().spec(senders.named(login))
                .get("/api/v1/cohorts/" + cohort + "/pins")
                .then()
                .statusCode(200);
    }

    /** What a browser shows, but for the token of its forms and the signature of its visitor. */
    private static String page(Account visitor, String path) {
        return given().cookies(SomeAccounts.signedIn(visitor))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }
}
