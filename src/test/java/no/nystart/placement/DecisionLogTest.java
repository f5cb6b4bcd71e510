package no.nystart.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.placement.decision.Chosen;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.DeclineReason;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionLogTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    @Inject
    Decisions decisions;

    @Inject
    EntityManager entities;

    private UUID person;
    private UUID run;

    @BeforeEach
    void somebodyIsProposed() {
        demo.fill();
        person = people.aYoungPerson().named("Husket", "Ørret").registered().id();
        run = proposals.aRunOfOne(person, proposals.aWorkplace(1, 3));
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void holdsTheRunTheReasonAndWhatWasShownBeforeDeciding() {
        RequestSpecification office = as(KONGSVINGER);
        lookedAt();
        UUID decision = decline();

        given().spec(office)
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(200)
                .body("name", equalTo("Husket Ørret"), "decision.reason", equalTo("Bussen går for sjelden"))
                .body("run.id", equalTo(run.toString()), "run.seed", equalTo(7), "run.weights.interest", equalTo(30))
                .body("shown.told", hasItem(containsString("sveisere")))
                .body("shown.alternatives.size()", equalTo(0));
    }

    @Test
    void saysWhenNobodyHadLooked() {
        UUID decision = decline();

        given().spec(as(KONGSVINGER))
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("shown")));
    }

    @Test
    void theAuditorReadsAllOfItByIdsAndTheOfficeItsOwnByName() {
        lookedAt();
        UUID decision = decline();

        String all = given().spec(as(Grant.of(Role.AUDITOR)))
                .get("/api/v1/decision-log")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(all).contains(decision.toString(), person.toString()).doesNotContain("Ørret");
        String one = given().spec(as(Grant.of(Role.AUDITOR)))
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(one).doesNotContain("Ørret").doesNotContain("sveisere");
        assertThat(given().spec(as(KONGSVINGER)).get("/api/v1/decision-log").asString())
                .contains(decision.toString(), "Husket Ørret");
        RequestSpecification elsewhere = as(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0425"));
        assertThat(given().spec(elsewhere).get("/api/v1/decision-log").asString())
                .doesNotContain(decision.toString());
        given().spec(elsewhere).get("/api/v1/decision-log/" + decision).then().statusCode(404);
    }

    @Test
    void aCaseHandedOverTakesItsDecisionsAlong() {
        UUID decision = decline();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE young_person SET office = '0425' WHERE id = ?1")
                        .setParameter(1, person)
                        .executeUpdate());

        given().spec(as(KONGSVINGER))
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(404);
        given().spec(as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0425")))
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(200);
    }

    @Test
    void whoBecomesHiddenIsNotInItForAnybodyNotCleared() {
        UUID decision = decline();
        proposals.shield(person);

        for (Grant grant : List.of(KONGSVINGER, Grant.of(Role.AUDITOR))) {
            given().spec(as(grant))
                    .get("/api/v1/decision-log/" + decision)
                    .then()
                    .statusCode(404);
            assertThat(given().spec(as(grant)).get("/api/v1/decision-log").asString())
                    .doesNotContain(decision.toString());
        }
        given().spec(as(KONGSVINGER.withClearance()))
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(200);
    }

    @Test
    void isForEverybody() {
        lookedAt();
        UUID decision = decline();

        try (Visit visit = visit(KONGSVINGER)) {
            visit.open("/decision-log").isForEverybody("decision-log");
            visit.open("/decision-log/" + decision).isForEverybody("decision-logged");
        }
        try (Visit visit = visit(Grant.of(Role.AUDITOR))) {
            visit.open("/decision-log").isForEverybody("decision-log-auditor");
            visit.open("/decision-log/" + decision).isForEverybody("decision-logged-auditor");
        }
    }

    /** On the page about the young person, where the explanation is shown and kept. */
    private void lookedAt() {
        given().cookies(SomeAccounts.signedIn(accounts.with(KONGSVINGER)))
                .get("/young-people/" + person + "/decision")
                .then()
                .statusCode(200);
    }

    private UUID decline() {
        return decisions
                .make(
                        person,
                        new Chosen(run, DeclineReason.TOO_FAR, "Bussen går for sjelden"),
                        "v0",
                        accounts.with(KONGSVINGER).id())
                .id();
    }

    private RequestSpecification as(Grant grant) {
        return given().auth().oauth2(accounts.apiTokenOf(accounts.with(grant)));
    }

    private Visit visit(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }
}
