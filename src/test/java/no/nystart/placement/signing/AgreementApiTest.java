package no.nystart.placement.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreementApiTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    private RequestSpecification caseworker;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
        caseworker = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void anAgreementIsWrittenSentAndSignedByAllThree() {
        Placed placed = some.agreedOn();
        String at = "/api/v1/agreements/" + placed.id();
        Response opened = sent(caseworker, null, writing(placed)).post("/api/v1/matches/" + placed.id() + "/agreement");
        opened.then().statusCode(201).body("versions[0].state", equalTo("DRAFT"));
        Response asked = sent(caseworker, opened.header("ETag"), Map.of()).post(at + "/asking");
        asked.then().statusCode(200).body("versions[0].asked", contains("YOUNG_PERSON", "COMPANY", "NAV"));
        Map<String, String> hash = Map.of("hash", asked.jsonPath().getString("versions[0].hash"));

        sent(as(Grant.ofYoungPerson(placed.youngPerson())), null, hash)
                .post(at + "/young-person/signature")
                .then()
                .statusCode(200)
                .body("toSign", equalTo(false));
        sent(as(Grant.ofLeader("utmark", placed.at().company(), placed.at().leader())), null, hash)
                .post(at + "/company/signature")
                .then()
                .statusCode(200);
        sent(caseworker, null, checked(hash))
                .post(at + "/nav-signature")
                .then()
                .statusCode(200)
                .body("versions[0].state", equalTo("SIGNED"))
                .body("versions[0].signatures.way", hasItems("API_TOKEN"));
    }

    private static Map<String, Object> checked(Map<String, String> hash) {
        return Map.of(
                "hash",
                hash.get("hash"),
                "displacesNobody",
                true,
                "employeesInformedOn",
                "2026-11-02",
                "benefit",
                "NONE",
                "benefitReportExplained",
                true);
    }

    @Test
    void everythingThatIsWrongWithADraftIsSaidWhenItIsSent() {
        Placed placed = some.agreedOn();
        Response opened = sent(
                        caseworker,
                        null,
                        Map.of(
                                "starts",
                                "2031-02-03",
                                "ends",
                                "2031-03-03",
                                "leader",
                                placed.at().leader()))
                .post("/api/v1/matches/" + placed.id() + "/agreement");

        sent(caseworker, opened.header("ETag"), Map.of())
                .post("/api/v1/agreements/" + placed.id() + "/asking")
                .then()
                .statusCode(400)
                .body("faults.field", hasItems("ends", "goals", "tasks", "hours", "followUp"));
    }

    @Test
    void aCompanyReadsTheTermsAndNothingOfWhatNavHasChecked() {
        Placed placed = some.asked();

        given().spec(as(Grant.ofCompany("utmark", placed.at().company())))
                .get("/api/v1/agreements/" + placed.id() + "/company")
                .then()
                .statusCode(200)
                .body("toSign", equalTo(true))
                .body("versions[0].terms.tasks", equalTo("Pusse og lime skuffer"))
                .body("versions[0].checks", nullValue());
    }

    @Test
    void aSecondWriterIsToldByTheRevision() {
        Placed placed = some.signed();
        String at = "/api/v1/agreements/" + placed.id();
        String seen = given().spec(caseworker).get(at).header("ETag");
        sent(caseworker, seen, change("Lakkere dører"))
                .put(at + "/draft")
                .then()
                .statusCode(200);

        sent(caseworker, seen, change("Feie gulv")).put(at + "/draft").then().statusCode(412);
        given().spec(caseworker)
                .get(at + "/versions/2/difference")
                .then()
                .body("changes[0]", equalTo("Oppgavene var «Pusse og lime skuffer». Nå er de «Lakkere dører»."));
    }

    @Test
    void aSignatureThatIsSentTwiceIsOne() {
        Placed placed = some.asked();
        String at = "/api/v1/agreements/" + placed.id() + "/young-person";
        RequestSpecification youngPerson = as(Grant.ofYoungPerson(placed.youngPerson()));
        String hash = given().spec(youngPerson).get(at).jsonPath().getString("versions[0].hash");

        for (int time = 0; time < 2; time++) {
            sent(youngPerson, null, Map.of("hash", hash))
                    .post(at + "/signature")
                    .then()
                    .statusCode(200)
                    .body("versions[0].signatures", hasSize(1));
        }
        assertThat(hash).hasSize(64);
    }

    private static Map<String, Object> writing(Placed placed) {
        Map<String, Object> body = new HashMap<>(change("Slipe og sveise"));
        body.put("starts", "2031-02-03");
        body.put("ends", "2031-08-02");
        body.put("leader", placed.at().leader());
        return body;
    }

    private static Map<String, Object> change(String tasks) {
        return Map.of(
                "goals",
                List.of(Map.of("id", "00000000-0000-0001-0000-000000000001", "kind", "WORK_EXPERIENCE")),
                "tasks",
                tasks,
                "hours",
                Map.of("monday", Map.of("from", "08:00", "to", "15:30", "breakMinutes", 30)),
                "accommodations",
                List.of("QUIET"),
                "followUp",
                "Samtale hver mandag klokka ni",
                "validFrom",
                "2031-03-03",
                "why",
                "Mer å gjøre");
    }

    private RequestSpecification as(Grant grant) {
        return given().header("Authorization", "Bearer " + accounts.apiTokenOf(accounts.with(grant)));
    }

    private static RequestSpecification sent(RequestSpecification sender, @Nullable String ifMatch, Object body) {
        RequestSpecification request = given().spec(sender)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
