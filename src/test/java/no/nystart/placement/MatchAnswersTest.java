package no.nystart.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.placement.decision.MatchEvent;
import no.nystart.placement.decision.Party;
import no.nystart.register.SomePeople;
import no.nystart.register.seats.SeatBook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchAnswersTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    @Inject
    SeenEvents events;

    @Inject
    SeatBook seatBook;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    private Workplace at;
    private UUID person;
    private UUID match;
    private Account contact;
    private String company;
    private String youngPerson;
    private String caseworker;

    @BeforeEach
    void bothSidesAreAsked() {
        demo.fill();
        at = proposals.aWorkplace(1, 3);
        person = people.aYoungPerson()
                .named("Spørrende", "Ørret")
                .needingFollowUp(2)
                .registered()
                .id();
        match = proposals.accepted(person, at);
        contact = accounts.with(Grant.ofCompany("utmark", at.company()));
        company = accounts.apiTokenOf(contact);
        youngPerson = accounts.apiTokenOf(accounts.with(Grant.ofYoungPerson(person)));
        caseworker = accounts.apiTokenOf(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
    }

    @AfterEach
    void asBefore() {
        MovableClock.backToNow();
        proposals.forget();
    }

    @Test
    void theMatchIsAgreedWhenBothHaveSaidYes() {
        asCompany("YES", null).then().statusCode(200).body("state", equalTo("OPEN"), "answer.accepted", equalTo(true));
        asYoungPerson("YES", null).then().statusCode(200).body("state", equalTo("AGREED"));

        assertThat(seatBook.of(person, clock.today())).hasSize(1);
        assertThat(events.of(match))
                .containsExactly(
                        new MatchEvent.Asked(match),
                        new MatchEvent.Answered(match, Party.COMPANY, true),
                        new MatchEvent.Answered(match, Party.YOUNG_PERSON, true),
                        new MatchEvent.Agreed(match));
    }

    @Test
    void aNoFreesTheSeatAtOnceAndTheOtherSideIsAskedNoMore() {
        asYoungPerson("NO", "TOO_FAR").then().statusCode(200).body("state", equalTo("DECLINED"));

        assertThat(seatBook.of(person, clock.today())).isEmpty();
        asCompany("YES", null).then().statusCode(409).body("type", endsWith("answers-closed"));
        toCaseworker()
                .then()
                .body("answers.because", contains("TOO_FAR"))
                .body("settledOn", equalTo(clock.today().toString()));
    }

    @Test
    void aNoHasAReasonOfTheOwnList() {
        asCompany("NO", null).then().statusCode(400).body("faults.field", contains("because"));
        asCompany("NO", "GOT_A_JOB").then().statusCode(400).body("faults.code", contains("unknown-value"));
        asCompany("NO", "NO_ROOM_NOW").then().statusCode(200);
    }

    @Test
    void anAnswerIsGivenOnce() {
        asCompany("YES", null).then().statusCode(200);
        asCompany("YES", null).then().statusCode(200);
        asCompany("NO", "NO_ROOM_NOW").then().statusCode(409).body("type", endsWith("answered-otherwise"));

        assertThat(events.of(match)).hasSize(2);
    }

    @Test
    void afterTheLastDayItIsTooLate() {
        MovableClock.moveAhead(Duration.ofDays(7));
        asCompany("YES", null).then().statusCode(200);
        MovableClock.moveAhead(Duration.ofDays(1));
        asYoungPerson("YES", null).then().statusCode(409).body("type", endsWith("answer-too-late"));
    }

    @Test
    void aCaseworkerRecordsWhatWasSaidWithWhoWasToldWhen() {
        LocalDate today = clock.today();
        record("NO", "GOES_TO_SCHOOL", "RESERVED", today.plusDays(1))
                .then()
                .statusCode(400)
                .body("faults.field", contains("toldOn"), "faults.code", contains("told-outside"));
        record("NO", "GOES_TO_SCHOOL", "RESERVED", today.minusDays(1)).then().statusCode(400);

        record("NO", "GOES_TO_SCHOOL", "RESERVED", today)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("answers[0].onBehalf.told", equalTo("Ungdommen, i telefon"))
                .body("answers[0].onBehalf.toldOn", equalTo(today.toString()));
    }

    @Test
    void whoWantsATalkFirstIsHeardAndCanStillAnswer() {
        askForATalk().then().statusCode(200).body("talkWanted", equalTo(true), "state", equalTo("OPEN"));
        askForATalk().then().statusCode(200);
        toCaseworker().then().body("talks.party", contains("YOUNG_PERSON"));

        held("YOUNG_PERSON")
                .then()
                .statusCode(200)
                .body("talks[0].heldOn", equalTo(clock.today().toString()));
        held("COMPANY").then().statusCode(409).body("type", endsWith("no-talk-wanted"));
        asYoungPerson("YES", null).then().statusCode(200).body("talkWanted", equalTo(false));
    }

    @Test
    void theLastDayIsPutOffOnceWithAReason() {
        LocalDate last = clock.today().plusDays(7);
        putOff("v0", last, "Ferie").then().statusCode(400).body("faults.code", contains("date-not-later"));
        putOff("v0", last.plusDays(15), "Ferie").then().statusCode(400);
        putOff("v7", last.plusDays(5), "Ferie").then().statusCode(412);
        putOff("v0", last.plusDays(5), "Ferie")
                .then()
                .statusCode(200)
                .header("ETag", endsWith("\"v1\""))
                .body("answerBy", equalTo(last.plusDays(5).toString()));
        putOff("v1", last.plusDays(9), "Mer ferie").then().statusCode(409).body("type", endsWith("put-off-before"));

        MovableClock.moveAhead(Duration.ofDays(12));
        asCompany("YES", null).then().statusCode(200);
    }

    @Test
    void anAcceptanceTakenBackGivesTheSeatBackAndTheProposalCanBeDecidedAnew() {
        withdraw("v0").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertThat(seatBook.of(person, clock.today())).isEmpty();
        asCompany("YES", null).then().statusCode(409);
        withdraw("v1").then().statusCode(409).body("type", endsWith("answers-closed"));
        assertThat(proposals.accepted(person, at)).isNotEqualTo(match);
    }

    @Test
    void aCompanyIsToldWhatIsOnItsListAndNothingElse() {
        Map<String, Object> told = given().spec(as(company))
                .get("/api/v1/matches/" + match + "/company")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");

        assertThat(told)
                .containsOnlyKeys(
                        "match",
                        "state",
                        "answerBy",
                        "place",
                        "occupation",
                        "leader",
                        "starts",
                        "lastDay",
                        "firstName",
                        "told",
                        "talkWanted")
                .containsEntry("firstName", "Spørrende")
                .containsEntry("leader", "Tålmodig Tang")
                .extractingByKey("told", InstanceOfAssertFactories.list(String.class))
                .anyMatch(sentence -> sentence.contains("sveise"))
                .noneMatch(sentence -> sentence.contains("minutter"));
        assertThat(told).containsEntry("lastDay", "2031-09-02");
    }

    @Test
    void whenItHasEndedTheCompanyIsToldOfNobody() {
        asYoungPerson("NO", "GOT_A_JOB").then().statusCode(200);

        String told = given().spec(as(company))
                .get("/api/v1/matches/" + match + "/company")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .extract()
                .asString();
        assertThat(told).doesNotContain("Spørrende").doesNotContain("GOT_A_JOB");
    }

    @Test
    void othersFindNothingAndALeaderSeesOnlyTheOwn() {
        Workplace elsewhere = proposals.aWorkplace(1, 1);
        String path = "/api/v1/matches/" + match;
        String leader = accounts.apiTokenOf(accounts.with(Grant.ofLeader("utmark", at.company(), at.leader())));
        String otherLeader =
                accounts.apiTokenOf(accounts.with(Grant.ofLeader("utmark", at.company(), elsewhere.leader())));
        String otherCompany = accounts.apiTokenOf(accounts.with(Grant.ofCompany("utmark", elsewhere.company())));
        String otherPerson = accounts.apiTokenOf(accounts.with(
                Grant.ofYoungPerson(people.aYoungPerson().registered().id())));

        given().spec(as(leader)).get(path + "/company").then().statusCode(200);
        given().spec(as(otherLeader)).get(path + "/company").then().statusCode(404);
        given().spec(as(otherCompany)).get(path + "/company").then().statusCode(404);
        given().spec(as(otherPerson)).get(path + "/young-person").then().statusCode(404);
        given().spec(as(company)).get(path + "/young-person").then().statusCode(403);
        answer(leader, "company", "YES", null).then().statusCode(403);
        answer(otherCompany, "company", "YES", null).then().statusCode(404);
    }

    @Test
    void theTrailTellsTheYoungPersonThatTheCompanyHasLooked() {
        given().spec(as(company))
                .get("/api/v1/matches/" + match + "/company")
                .then()
                .statusCode(200);

        assertThat(entities.createNativeQuery("""
                                SELECT operation FROM audit_line
                                WHERE subject_kind = 'YOUNG_PERSON' AND subject = ?1 AND account = ?2 AND outcome = 'SHOWN'
                                """, String.class)
                        .setParameter(1, person)
                        .setParameter(2, contact.id())
                        .getResultList())
                .isEqualTo(java.util.List.of("COMPANY_MATCH_SHOW"));
    }

    private Response asCompany(String answer, String because) {
        return answer(company, "company", answer, because);
    }

    private Response asYoungPerson(String answer, String because) {
        return answer(youngPerson, "young-person", answer, because);
    }

    private Response answer(String token, String side, String answer, String because) {
        return given().spec(as(token))
                .contentType(ContentType.JSON)
                .body(because == null ? Map.of("answer", answer) : Map.of("answer", answer, "because", because))
                .post("/api/v1/matches/" + match + "/" + side + "/answer");
    }

    private Response record(String answer, String because, String onBehalfBecause, LocalDate toldOn) {
        return given().spec(as(caseworker))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "party",
                        "YOUNG_PERSON",
                        "answer",
                        answer,
                        "because",
                        because,
                        "onBehalfBecause",
                        onBehalfBecause,
                        "told",
                        "Ungdommen, i telefon",
                        "toldOn",
                        toldOn.toString()))
                .post(forCaseworker() + "/answers");
    }

    private Response putOff(String seen, LocalDate answerBy, String reason) {
        return given().spec(as(caseworker))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("answerBy", answerBy.toString(), "putOffReason", reason))
                .post(forCaseworker() + "/extension");
    }

    private Response withdraw(String seen) {
        return given().spec(as(caseworker))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("withdrawalReason", "Feil person"))
                .post(forCaseworker() + "/withdrawal");
    }

    private Response askForATalk() {
        return given().spec(as(youngPerson))
                .contentType(ContentType.JSON)
                .post("/api/v1/matches/" + match + "/young-person/talk");
    }

    private Response held(String party) {
        return given().spec(as(caseworker))
                .contentType(ContentType.JSON)
                .post(forCaseworker() + "/talks/" + party + "/holding");
    }

    private Response toCaseworker() {
        return given().spec(as(caseworker)).get(forCaseworker());
    }

    private String forCaseworker() {
        return "/api/v1/young-people/" + person + "/matches/" + match;
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
