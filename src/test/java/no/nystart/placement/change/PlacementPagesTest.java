package no.nystart.placement.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.PlacementEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What caseworkers, companies, leaders and young people do on the pages of placements. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlacementPagesTest {

    private static final LocalDate STARTS = SomePlacements.STARTS;
    private static final LocalDate ENDS = SomePlacements.ENDS;
    private static final Grant OFFICE = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    Placements placements;

    @Inject
    FieldClock clock;

    private Placed placed;

    @BeforeEach
    void somebodyIsAtAPlace() {
        demo.fill();
        placed = some.signed(proposals.aWorkplace(2, 6));
        record(new PlacementEvent.Started(STARTS));
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void anExtensionIsLookedAtBeforeItIsMadeAlsoWithoutJavaScript() {
        Account caseworker = accounts.with(OFFICE);
        try (Visit visit = Browser.withoutJavaScript().signedInAs(caseworker.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/placements/" + placed.id()).page();
            page.getByText("Forleng", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByLabel("Ny siste dag").fill(ENDS.plusMonths(3).toString());
            page.getByLabel("Hvorfor").fill("Sveisekurset er i september");
            page.getByText("Se hva som skjer").click();
            assertThat(page.locator("#errors").textContent()).contains("Ny siste dag", "8 måneder");
            assertThat(page.getByLabel("Hvorfor").inputValue()).isEqualTo("Sveisekurset er i september");

            page.getByLabel("Ny siste dag").fill(ENDS.plusDays(18).toString());
            page.getByText("Se hva som skjer").click();
            assertThat(page.locator("main").textContent())
                    .contains("Ny siste dag er 21. august 2031", "bedriften, NAV", "Ingenting er lagret ennå");
            assertThat(endOf(placed)).isEqualTo(ENDS);
            page.getByText("Tilbake og rett").click();
            assertThat(page.getByLabel("Hvorfor").inputValue()).isEqualTo("Sveisekurset er i september");
            page.getByText("Se hva som skjer").click();
            page.locator("button[value=confirm]").click();

            assertThat(page.locator("main").textContent())
                    .contains("Praksisen er forlenget", "Forlenget til og med 21. august 2031", "NAV har ikke signert");
            assertThat(endOf(placed)).isEqualTo(ENDS.plusDays(19));
        }
    }

    @Test
    void theLeaderIsReplaced() {
        UUID other = some.anotherLeader(placed.at());
        try (Visit visit = as(OFFICE)) {
            visit.open("/placements").isForEverybody("placements");
            Page page = visit.open("/placements/" + placed.id()).page();
            visit.isForEverybody("placement");
            page.getByText("Bytt leder").click();
            page.getByLabel("Ny leder").selectOption("Rolig Rasp");
            page.getByLabel("Overtar fra og med").fill(STARTS.plusDays(40).toString());
            page.getByLabel("Hvorfor").fill("Lederen slutter");
            visit.isForEverybody("placement-change");
            page.getByText("Se hva som skjer").click();
            visit.isForEverybody("placement-change-preview");
            page.locator("button[value=confirm]").click();

            assertThat(page.locator("main").textContent()).contains("Ny leder: Rolig Rasp", "Lederen slutter");
        }
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                placements.life(placements.byId(placed.id())).ownLeaderOn(STARTS.plusDays(40))))
                .isEqualTo(other);
    }

    @Test
    void theCompanySeesThatItHasEndedAndNeverWhy() {
        record(new PlacementEvent.EndedEarly(STARTS.plusDays(23), EndReason.HEALTH));

        try (Visit visit = as(OFFICE)) {
            assertThat(visit.open("/placements/" + placed.id())
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("Avsluttet: helse");
        }
        try (Visit visit = as(Grant.ofCompany("utmark", placed.at().company()))) {
            String told = visit.open("/placements/" + placed.id() + "/company")
                    .page()
                    .locator("main")
                    .textContent();
            assertThat(told).contains("Slipe").doesNotContainIgnoringCase("helse");
        }
        given().auth()
                .oauth2(token(Grant.ofCompany("utmark", placed.at().company())))
                .get("/api/v1/placements/" + placed.id() + "/company")
                .then()
                .statusCode(200)
                .body("lastDay", equalTo(STARTS.plusDays(22).toString()), "$", not(hasKey("history")));
    }

    @Test
    void aLeaderProposesTheCaseworkerApprovesAndTheLeaderSeesIt() {
        Grant leader =
                Grant.ofLeader("utmark", placed.at().company(), placed.at().leader());
        Account supervisor = accounts.with(leader);
        try (Visit visit = Browser.onPhone().signedInAs(supervisor.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/placements").page();
            visit.isForEverybody("placements-own");
            page.locator("main th a").first().click();
            visit.isForEverybody("placement-company");
            page.getByText("Foreslå en endring").click();
            page.getByLabel("Forlenge").check();
            page.getByText("Send forslaget").click();
            assertThat(page.locator("#errors").textContent()).contains("Siste dag", "Hva ønsker du");
            page.getByLabel("Siste dag").fill(ENDS.plusDays(9).toString());
            page.getByLabel("Hva ønsker du, og hvorfor?").fill("Vi vil gjerne ha ungdommen ut uken");
            page.getByText("Send forslaget").click();
            assertThat(page.locator("main").textContent()).contains("Venter på svar");
            visit.isForEverybody("placement-proposals");
        }
        try (Visit visit = as(OFFICE)) {
            Page page = visit.open("/").page();
            page.getByText("Forslag om endring av praksis som venter på deg").click();
            page.locator("main th a").first().click();
            page.getByText("Ta stilling til et forslag om endring").first().click();
            visit.isForEverybody("placement-proposal");
            page.getByText("Godkjenn: gjør endringen").click();
            assertThat(page.getByLabel("Ny siste dag").inputValue())
                    .isEqualTo(ENDS.plusDays(9).toString());
            page.getByText("Se hva som skjer").click();
            page.locator("button[value=confirm]").click();
            assertThat(page.locator("main").textContent()).contains("Praksisen er forlenget", "Godkjent");
        }
        try (Visit visit = as(leader)) {
            assertThat(visit.open("/placements/" + placed.id() + "/company")
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("Godkjent");
        }
    }

    @Test
    void whatIsDeclinedIsAnswered() {
        UUID proposal = UUID.fromString(given().auth()
                .oauth2(token(Grant.ofYoungPerson(placed.youngPerson())))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "PAUSE", "from", STARTS.plusDays(30).toString(), "words", "Jeg skal på tur"))
                .post("/api/v1/placements/" + placed.id() + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("id"));
        try (Visit visit = as(OFFICE)) {
            Page page = visit.open("/placements/" + placed.id() + "/proposals/" + proposal)
                    .page();
            page.getByLabel("Svar").fill("Ta det i sommer");
            page.getByText("Avslå forslaget").click();
        }
        try (Visit visit = as(Grant.ofYoungPerson(placed.youngPerson()))) {
            assertThat(visit.open("/placements/" + placed.id() + "/proposals")
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("Avslått", "Ta det i sommer");
            visit.isForEverybody("placement-proposals-own");
        }
        given().auth()
                .oauth2(token(Grant.ofCompany("utmark", placed.at().company())))
                .get("/api/v1/placements/" + placed.id() + "/proposals")
                .then()
                .body("size()", equalTo(0));
    }

    @Test
    void aCompanyThatClosesLeavesPeopleToPlaceAnew() {
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "utmark", "0402"))) {
            Page page = visit.open("/companies/" + placed.at().company() + "/closing")
                    .page();
            page.getByLabel("Første dag uten arbeid").fill(STARTS.plusDays(50).toString());
            page.getByLabel("Hvorfor").fill("Konkurs");
            visit.isForEverybody("placement-closing");
            page.getByText("Se hva som skjer").click();
            visit.isForEverybody("placement-closing-preview");
            page.locator("button[value=confirm]").click();

            assertThat(page.locator("main").textContent()).contains("Bedriften er lagt ned");
            visit.isForEverybody("placements-rematch");
        }
    }

    @Test
    void aChangeIsLookedAtAndMadeThroughTheApi() {
        String office = token(OFFICE);
        String at = "/api/v1/placements/" + placed.id();
        String seen = given().auth().oauth2(office).get(at).header("ETag");
        Map<String, String> body =
                Map.of("kind", "EXTEND", "ends", ENDS.plusDays(18).toString(), "why", "Mer tid");

        given().auth()
                .oauth2(office)
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .post(at + "/changes/preview")
                .then()
                .statusCode(200)
                .body(
                        "lastDay", equalTo(ENDS.plusDays(18).toString()),
                        "seat", equalTo("HELD_LONGER"),
                        "signers", contains("YOUNG_PERSON", "COMPANY", "NAV"));
        made(office, at, seen, body)
                .then()
                .statusCode(200)
                .body("ends", equalTo(ENDS.plusDays(19).toString()));
        made(office, at, seen, body).then().statusCode(412);
    }

    private static io.restassured.response.Response made(
            String office, String at, String seen, Map<String, String> body) {
        return given().auth()
                .oauth2(office)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .post(at + "/changes");
    }

    @Test
    void whoeverStandsInSeesTheYoungPersonOnThoseDaysOnly() {
        UUID deputy = some.anotherLeader(placed.at());
        String token = token(Grant.ofLeader("utmark", placed.at().company(), deputy));
        String told = "/api/v1/placements/" + placed.id() + "/company";
        given().auth().oauth2(token).get(told).then().statusCode(404);

        record(new PlacementEvent.LeaderDeputised(
                clock.today(), deputy, clock.today().plusDays(4)));
        given().auth().oauth2(token).get(told).then().statusCode(200);
        record(new PlacementEvent.LeaderDeputised(
                clock.today().plusDays(7), deputy, clock.today().plusDays(9)));
        given().auth().oauth2(token).get(told).then().statusCode(200);
    }

    @Test
    void somebodyHiddenIsInNoListOfAnybodyNotCleared() {
        proposals.shield(placed.youngPerson());

        given().auth()
                .oauth2(token(OFFICE))
                .get("/api/v1/placements/" + placed.id())
                .then()
                .statusCode(404);
        assertThat(given().auth()
                        .oauth2(token(OFFICE))
                        .get("/api/v1/placements")
                        .asString())
                .doesNotContain(placed.id().toString());
        assertThat(given().auth()
                        .oauth2(token(OFFICE.withClearance()))
                        .get("/api/v1/placements")
                        .asString())
                .contains(placed.id().toString());
    }

    private LocalDate endOf(Placed whose) {
        return QuarkusTransaction.requiringNew()
                .call(() -> placements.byId(whose.id()).period().ends());
    }

    private void record(PlacementEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            Placement placement = placements.byId(placed.id());
            placements.record(placed.id(), "v" + placement.version(), event, "", placed.caseworker());
        });
    }

    private Visit as(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }

    private String token(Grant grant) {
        return accounts.apiTokenOf(accounts.with(grant));
    }
}
