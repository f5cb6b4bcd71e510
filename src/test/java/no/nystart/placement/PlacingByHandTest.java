package no.nystart.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.register.SomePeople;
import no.nystart.register.seats.SeatBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody hidden is placed by hand, and nobody else knows more than that a seat is reserved. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlacingByHandTest {

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

    private UUID hidden;
    private String cleared;

    @BeforeEach
    void somebodyHiddenIsInTheDemosCohort() {
        demo.fill();
        hidden = people.aYoungPerson()
                .inKongsvinger()
                .named("Kanari", "Gul")
                .shielded()
                .registered()
                .id();
        people.joinDemo(hidden, "0402");
        cleared = accounts.apiTokenOf(accounts.with(KONGSVINGER.withClearance()));
    }

    @AfterEach
    void asBefore() {
        people.leaveDemo(hidden, "0402");
        proposals.forget();
    }

    @Test
    void whatFitsIsToldTheCheapestFirstWithWhatIsLeft() {
        List<Integer> costs = offers().then()
                .statusCode(200)
                .body("cohorts[0].offers.size()", greaterThan(3))
                .body("cohorts[0].offers[0].seats", greaterThan(0))
                .extract()
                .jsonPath()
                .getList("cohorts[0].offers.cost", Integer.class);

        assertThat(costs).isSorted();
    }

    @Test
    void choosingOneTakesTheSeatAndTheAnswersAreRecorded() {
        Response offers = offers();
        String key = offers.path("cohorts[0].offers[0].key");
        int seats = offers.path("cohorts[0].offers[0].seats");
        UUID place = UUID.fromString(offers.path("cohorts[0].offers[0].stay.place"));

        String decision = place("v0", key)
                .then()
                .statusCode(201)
                .body("choice", equalTo("ACCEPTED"))
                .extract()
                .path("id");

        assertThat(seatBook.of(hidden, clock.today())).hasSize(1);
        assertThat(offers().jsonPath()
                        .getList("cohorts[0].offers.findAll { it.stay.place == '" + place + "' }.seats", Integer.class))
                .allMatch(left -> left == seats - 1);
        place("v1", key).then().statusCode(409).body("type", endsWith("answers-awaited"));
        given().auth()
                .oauth2(cleared)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "party",
                        "YOUNG_PERSON",
                        "answer",
                        "YES",
                        "onBehalfBecause",
                        "ANSWERED_IN_A_TALK",
                        "told",
                        "Ungdommen",
                        "toldOn",
                        clock.today().toString()))
                .post("/api/v1/young-people/" + hidden + "/matches/" + decision + "/answers")
                .then()
                .statusCode(200)
                .body("answers.party", contains("YOUNG_PERSON"));
        given().auth()
                .oauth2(cleared)
                .get("/api/v1/decision-log/" + decision)
                .then()
                .statusCode(200)
                .body("shown.alternatives.size()", greaterThan(3))
                .body("shown.alternatives[0].cost", greaterThan(0));
    }

    @Test
    void anOfferThatIsGoneIsRefused() {
        place("v0", UUID.randomUUID() + "/" + UUID.randomUUID() + "/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", endsWith("offer-gone"));
        place("v3", offers().path("cohorts[0].offers[0].key")).then().statusCode(412);
        assertThat(seatBook.of(hidden, clock.today())).isEmpty();
    }

    @Test
    void toWhoeverIsNotClearedAndOfWhoeverIsNotHiddenThereIsNoSuchPage() {
        UUID open = people.aYoungPerson().inKongsvinger().registered().id();
        String ordinary = accounts.apiTokenOf(accounts.with(KONGSVINGER));

        given().auth().oauth2(ordinary).get(placing(hidden)).then().statusCode(404);
        given().auth().oauth2(ordinary).get(placing(open)).then().statusCode(404);
        given().auth().oauth2(cleared).get(placing(open)).then().statusCode(404);
        String elsewhere = accounts.apiTokenOf(
                accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0425").withClearance()));
        given().auth().oauth2(elsewhere).get(placing(hidden)).then().statusCode(404);
    }

    @Test
    void toEverybodyElseASeatReadsReservedAndNothingElseChanges() {
        Response offers = offers();
        UUID company = entities.createQuery("select p.company from Place p where p.id = :id", UUID.class)
                .setParameter("id", UUID.fromString(offers.path("cohorts[0].offers[0].stay.place")))
                .getSingleResult();
        Map<String, Cookies> others = others(company);
        List<String> paths = List.of(
                "/",
                "/decisions",
                "/decisions?state=AWAITED",
                "/decisions?state=BY_HAND",
                "/decision-log",
                "/answers",
                "/young-people",
                "/young-people?status=BOOKED",
                "/cohorts");
        Map<String, String> before = seen(others, paths);
        Map<String, String> companyBefore = seen(others, List.of("/companies/" + company));

        String decision = place("v0", offers.path("cohorts[0].offers[0].key"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(seen(others, paths)).isEqualTo(before);
        Map<String, String> companyAfter = seen(others, List.of("/companies/" + company));
        companyAfter.forEach(
                (who, page) -> assertThat(page).as(who).doesNotContain("Kanari", hidden.toString(), decision));
        for (String who : List.of("caseworker", "manager", "elsewhere", "coordinator", "contact")) {
            String page = who + " /companies/" + company;
            assertThat(reservations(companyAfter.get(page)))
                    .as(who)
                    .isEqualTo(reservations(companyBefore.get(page)) + 1);
        }
        for (Map.Entry<String, Cookies> other : others.entrySet()) {
            for (String path : List.of(
                    "/young-people/" + hidden + "/decision",
                    "/young-people/" + hidden + "/placing",
                    "/matches/" + decision + "/company",
                    "/matches/" + decision + "/young-person",
                    "/decision-log/" + decision)) {
                assertThat(given().cookies(other.getValue()).get(path).statusCode())
                        .as("%s at %s", other.getKey(), path)
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void thePageIsForEverybodyClearedAndLeadsToTheAnswers() {
        Account caseworker = accounts.with(KONGSVINGER.withClearance());
        try (Visit visit = Browser.onDesk().signedInAs(caseworker.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/decisions?state=BY_HAND").page();
            visit.isForEverybody("decisions-by-hand");
            page.getByLabel("Finn plass: Kanari Gul").click();
            visit.isForEverybody("placing");
            page.getByText("Hold av plassen").click();
            assertThat(page.locator("#errors").textContent()).contains("Hvilken plass?", "Begrunnelse");
            page.locator("input[name=offer]").first().check();
            page.getByLabel("Begrunnelse").fill("Rolig sted, og bussen går forbi");
            page.getByText("Hold av plassen").click();
            assertThat(page.locator("main").textContent())
                    .contains("Spør bedriften og ungdommen, og registrer svarene");
            visit.isForEverybody("placed-by-hand");
        }
    }

    private Map<String, Cookies> others(UUID company) {
        Map<String, Cookies> others = new LinkedHashMap<>();
        Map<String, Grant> grants = Map.of(
                "caseworker", KONGSVINGER,
                "manager", Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0402"),
                "elsewhere", Grant.inOffice(Role.CASEWORKER, "glamdal", "0425").withClearance(),
                "coordinator", Grant.inRegion(Role.COORDINATOR, "glamdal"),
                "contact", Grant.ofCompany("glamdal", company),
                "auditor", Grant.of(Role.AUDITOR),
                "somebody", Grant.ofYoungPerson(UUID.randomUUID()));
        grants.forEach((who, grant) -> others.put(who, SomeAccounts.signedIn(accounts.with(grant))));
        return others;
    }

    private static Map<String, String> seen(Map<String, Cookies> others, List<String> paths) {
        Map<String, String> seen = new LinkedHashMap<>();
        others.forEach((who, cookies) -> paths.forEach(path -> seen.put(
                who + " " + path,
                given().cookies(cookies)
                        .header("Accept", "text/html")
                        .get(path)
                        .asString()
                        .replaceAll("name=\"csrf\" value=\"[^\"]*\"", ""))));
        return seen;
    }

    private static int reservations(String page) {
        return page.split("<span><time datetime=", -1).length;
    }

    private Response offers() {
        return given().auth().oauth2(cleared).get(placing(hidden));
    }

    private Response place(String seen, String offer) {
        RequestSpecification request =
                given().auth().oauth2(cleared).contentType(ContentType.JSON).header("If-Match", "\"" + seen + "\"");
        return request.body(Map.of("offer", offer, "reason", "Rolig sted")).post(placing(hidden));
    }

    private static String placing(UUID person) {
        return "/api/v1/young-people/" + person + "/placing";
    }
}
