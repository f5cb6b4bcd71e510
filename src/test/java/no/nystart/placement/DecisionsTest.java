package no.nystart.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.register.SomePeople;
import no.nystart.register.seats.SeatBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionsTest {

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
    SeatBook seatBook;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    private String caseworker;
    private UUID run;

    @BeforeEach
    void aRunIsReleased() {
        demo.fill();
        caseworker = accounts.apiTokenOf(accounts.with(KONGSVINGER));
        run = proposals.aReleasedRun();
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void anAcceptanceTakesTheSeatToTheLatestEndAndAsksBothSidesForAWeek() {
        Workplace at = proposals.aWorkplace(1, 3);
        UUID person = people.aYoungPerson().needingFollowUp(2).registered().id();
        proposals.propose(run, person, at);

        accept(person)
                .then()
                .statusCode(201)
                .header("ETag", endsWith("\"v1\""))
                .body("choice", equalTo("ACCEPTED"), "reason", equalTo("Passer godt"), "run", equalTo(run.toString()));

        assertThat(seatBook.seatsTaken(List.of(at.place()), SomeProposals.STARTS, SomeProposals.ENDS))
                .containsEntry(at.place(), 1);
        assertThat(seatBook.needCarried(
                        List.of(at.leader()), SomeProposals.ENDS.minusDays(1), SomeProposals.ENDS.plusDays(9)))
                .containsEntry(at.leader(), 2);
        assertThat(seatBook.seatsTaken(List.of(at.place()), SomeProposals.ENDS, SomeProposals.ENDS.plusDays(9)))
                .isEmpty();
        given().spec(as(caseworker))
                .get(decisions(person))
                .then()
                .body("matches[0].state", equalTo("OPEN"))
                .body("matches[0].answers", hasSize(0))
                .body("matches[0].answerBy", equalTo(clock.today().plusDays(7).toString()));
    }

    @Test
    void aDeclineHasAReasonFromTheListAndTakesNoSeat() {
        Workplace at = proposals.aWorkplace(1, 3);
        UUID person = proposed(at);

        decide(person, "v0", Map.of("run", run, "choice", "DECLINED"))
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("because"))
                .body("faults.field", hasItem("reason"));
        decide(
                        person,
                        "v0",
                        Map.of(
                                "run",
                                run,
                                "choice",
                                "DECLINED",
                                "because",
                                "TOO_FAR",
                                "reason",
                                "Bussen går for sjelden"))
                .then()
                .statusCode(201)
                .body("because", equalTo("TOO_FAR"));

        assertThat(seatBook.of(person, clock.today())).isEmpty();
    }

    @Test
    void whoDecidesOnWhatAColleagueDecidedMeanwhileIsTold() {
        Workplace at = proposals.aWorkplace(2, 6);
        UUID person = proposed(at);
        accept(person).then().statusCode(201);

        decide(person, "v0", Map.of("run", run, "choice", "DECLINED", "because", "OTHER", "reason", "Usikker"))
                .then()
                .statusCode(412)
                .body("type", endsWith("changed-by-somebody-else"));
        decide(person, "v1", Map.of("run", run, "choice", "ACCEPTED", "reason", "En gang til"))
                .then()
                .statusCode(409)
                .body("type", endsWith("answers-awaited"));
        decide(person, null, Map.of("run", run, "choice", "ACCEPTED", "reason", "Uten versjon"))
                .then()
                .statusCode(428);
        assertThat(seatBook.of(person, clock.today())).hasSize(1);
    }

    @Test
    void onlyWhatTheNewestReleasedRunProposesIsDecidedOn() {
        Workplace at = proposals.aWorkplace(3, 6);
        UUID person = proposed(at);
        UUID leftOut = people.aYoungPerson().registered().id();
        proposals.leaveOut(run, leftOut);
        UUID newer = proposals.aReleasedRun();
        proposals.propose(newer, person, at);

        accept(person).then().statusCode(409).body("type", endsWith("newer-proposal"));
        proposals.unrelease(newer);
        accept(person).then().statusCode(201);
        accept(leftOut).then().statusCode(409).body("type", endsWith("nothing-proposed"));
        accept(people.aYoungPerson().registered().id()).then().statusCode(404);
        proposals.unrelease(run);
        accept(proposed(at)).then().statusCode(409).body("type", endsWith("not-released"));
    }

    @Test
    void whoeverHasLeftOrBecameHiddenIsNotPlacedByARun() {
        Workplace at = proposals.aWorkplace(3, 6);
        UUID left = proposed(at);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE young_person SET withdrawn_on = '2026-12-01' WHERE id = ?1")
                        .setParameter(1, left)
                        .executeUpdate());
        UUID hidden =
                people.aYoungPerson().inKongsvinger().shielded().registered().id();
        proposals.propose(run, hidden, at);

        accept(left).then().statusCode(409).body("type", endsWith("has-left"));
        accept(hidden).then().statusCode(404);
        caseworker = accounts.apiTokenOf(accounts.with(KONGSVINGER.withClearance()));
        accept(hidden).then().statusCode(409).body("type", endsWith("placed-by-hand"));
    }

    @Test
    void thePagesRoleCanAddToTheLogAndReadItAndNothingElse() {
        UUID person = proposed(proposals.aWorkplace(1, 3));
        accept(person).then().statusCode(201);

        for (String change : List.of(
                "UPDATE decision SET reason = 'Noe annet'",
                "DELETE FROM decision",
                "TRUNCATE decision CASCADE",
                "DELETE FROM match_answer",
                "UPDATE match_answer SET accepted = true")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(change).executeUpdate()))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theSameKeyIsOneDecision() {
        UUID person = proposed(proposals.aWorkplace(2, 6));
        Map<String, Object> body = Map.of("run", run, "choice", "ACCEPTED", "reason", "Passer");

        String first = keyed(person, body).then().statusCode(201).extract().path("id");
        String again = keyed(person, body).then().statusCode(201).extract().path("id");

        assertThat(again).isEqualTo(first);
        assertThat(seatBook.of(person, clock.today())).hasSize(1);
    }

    @Test
    void ofSixtyFourWhoAcceptTheLastSeatAtOnceOneGetsItAndTheOthersAreToldWhy() throws Exception {
        Workplace at = proposals.aWorkplace(1, 3);
        List<UUID> waiting = new ArrayList<>(
                IntStream.range(0, 64).mapToObj(each -> proposed(at)).toList());
        for (int round = 0; round < 20; round++) {
            List<String> answers = atOnce(waiting.stream().map(this::acceptance).toList());

            assertThat(answers.stream().filter("201"::equals))
                    .as("round %d", round)
                    .hasSize(1);
            assertThat(answers.stream().filter("409 urn:nystart:problem:no-seat-left"::equals))
                    .as("round %d: %s", round, answers)
                    .hasSize(63);
            waiting.remove(answers.indexOf("201"));
            waiting.add(proposed(at));
            proposals.giveSeatsBack();
        }
    }

    @Test
    void oneYoungPersonWhoIsAcceptedTwiceAtOnceGetsOneSeat() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID person = proposed(proposals.aWorkplace(3, 9));

            List<String> answers = atOnce(
                    IntStream.range(0, 9).mapToObj(each -> acceptance(person)).toList());

            assertThat(answers.stream().filter("201"::equals)).hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.startsWith("5")))
                    .isEmpty();
            assertThat(seatBook.of(person, clock.today())).hasSize(1);
        }
    }

    private UUID proposed(Workplace at) {
        UUID person = people.aYoungPerson().registered().id();
        proposals.propose(run, person, at);
        return person;
    }

    private Response accept(UUID person) {
        return decide(person, "v0", Map.of("run", run, "choice", "ACCEPTED", "reason", "Passer godt"));
    }

    private Callable<String> acceptance(UUID person) {
        return () -> {
            Response answer = accept(person);
            return answer.statusCode() == 201 ? "201" : answer.statusCode() + " " + answer.path("type");
        };
    }

    private static List<String> atOnce(List<Callable<String>> all) throws Exception {
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<String> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private Response decide(UUID person, String seen, Map<String, Object> body) {
        RequestSpecification request =
                given().spec(as(caseworker)).contentType(ContentType.JSON).body(body);
        if (seen != null) {
            request.header("If-Match", "\"" + seen + "\"");
        }
        return request.post(decisions(person));
    }

    private Response keyed(UUID person, Map<String, Object> body) {
        return given().spec(as(caseworker))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .header("Idempotency-Key", "decide-" + person)
                .body(body)
                .post(decisions(person));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static String decisions(UUID person) {
        return "/api/v1/young-people/" + person + "/decisions";
    }
}
