package no.nystart.register.opening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.access.opening.Opening;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody of Kongsvinger opens a record of Solør with a reason. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordOpeningTest {

    private static final String REASON = "Ungdommen står i mottaket og vet ikke hvem som følger opp";

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    DataSource database;

    private Account caseworker;
    private Cookies browser;
    private SomePeople.Draft draft;
    private UUID person;

    @BeforeEach
    void somebodyOfSolor() {
        demo.fill();
        caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
        browser = SomeAccounts.signedIn(caseworker);
        draft = people.aYoungPerson().inSolor().named("Modig", "Gaupe");
        person = draft.registered().id();
    }

    @AfterEach
    void asBefore() {
        MovableClock.backToNow();
    }

    @Test
    void oneRecordIsOpenForAnHourAndNoOther() {
        UUID other = people.aYoungPerson().inSolor().registered().id();
        assertThat(record(browser, person).statusCode()).isEqualTo(404);

        assertThat(open(browser, draft.nationalId(), REASON).statusCode()).isEqualTo(303);

        assertThat(record(browser, person).asString()).contains("Modig Gaupe").doesNotContain("/change\"");
        assertThat(given().header("Authorization", "Bearer " + accounts.apiTokenOf(caseworker))
                        .get("/api/v1/young-people/" + person)
                        .statusCode())
                .isEqualTo(200);
        assertThat(record(browser, other).statusCode()).isEqualTo(404);
        given().cookies(browser)
                .get("/young-people/" + person + "/change")
                .then()
                .statusCode(404);

        MovableClock.moveAhead(Opening.LASTS.minusMinutes(1).minus(Duration.ofMinutes(31)));
        given().cookies(browser).get("/");
        MovableClock.moveAhead(Duration.ofMinutes(29));
        assertThat(record(browser, person).statusCode()).isEqualTo(200);
        MovableClock.moveAhead(Duration.ofMinutes(3));
        assertThat(record(browser, person).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingOpensWithoutAReasonThatOthersUnderstand() {
        Response answer = open(browser, draft.nationalId(), "Det haster veldig");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("minst 20 tegn", "Det haster veldig");
        assertThat(record(browser, person).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsHiddenIsNotFoundAnyMoreThanWhoIsAbsent() {
        SomePeople.Draft hidden = people.aYoungPerson().inSolor().withConfidentialAddress();
        UUID hiddenPerson = hidden.registered().id();
        SomePeople.Draft absent = people.aYoungPerson();

        Response ofHidden = open(browser, hidden.nationalId(), REASON);
        Response ofAbsent = open(browser, absent.nationalId(), REASON);

        assertThat(ofHidden.statusCode()).isEqualTo(404).isEqualTo(ofAbsent.statusCode());
        assertThat(alike(ofHidden, hidden)).isEqualTo(alike(ofAbsent, absent));
        assertThat(record(browser, hiddenPerson).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsHiddenLaterIsClosedAtOnce() throws SQLException {
        open(browser, draft.nationalId(), REASON);
        shield(person);

        assertThat(record(browser, person).statusCode()).isEqualTo(404);
    }

    @Test
    void anAdministratorOpensARecordAndSeesNoOther() {
        Cookies administrator = SomeAccounts.signedIn(accounts.with(Grant.of(Role.ADMINISTRATOR)));
        assertThat(record(administrator, person).statusCode()).isEqualTo(404);

        open(administrator, draft.nationalId(), REASON);

        assertThat(record(administrator, person).statusCode()).isEqualTo(200);
        given().cookies(administrator).get("/young-people").then().statusCode(403);
    }

    @Test
    void theTrailHasTheReasonOnceForOpeningAndOnceForEachLook() throws SQLException {
        open(browser, draft.nationalId(), REASON);
        record(browser, person);

        assertThat(trail()).containsExactly("RECORD_OPEN DONE 0402 " + REASON, "RECORD_OPEN SHOWN 0402 " + REASON);
    }

    @Test
    void theManagerIsToldAndTheYoungPersonSeesWhoOpened() throws SQLException {
        Account manager = accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0425"));
        Cookies managers = SomeAccounts.signedIn(manager);
        Account self = accounts.with(Grant.ofYoungPerson(person));

        open(browser, draft.nationalId(), REASON);
        record(browser, person);

        assertThat(notices(manager)).containsExactly("RECORD_OPENED");
        assertThat(given().cookies(managers).get("/").asString()).contains("Opplysninger åpnet utenfra");
        String list = given().cookies(managers).get("/record-openings").asString();
        assertThat(list).contains("Modig Gaupe", REASON, "Jeg har sett det");
        assertThat(given().cookies(SomeAccounts.signedIn(self))
                        .get("/plan/seen")
                        .asString())
                .contains("åpnet av noen ved et annet kontor");
        Cookies elsewhere =
                SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0420")));
        assertThat(given().cookies(elsewhere).get("/record-openings").asString())
                .doesNotContain("Modig Gaupe");
        String opening = list.replaceAll("(?s).*name=\"opening\" value=\"([^\"]+)\".*", "$1");
        assertThat(post(elsewhere, "/record-openings/seen", "opening", opening).statusCode())
                .isEqualTo(404);
        assertThat(post(managers, "/record-openings/seen", "opening", opening).statusCode())
                .isEqualTo(303);
    }

    @Test
    void thePagesAreForEverybody() {
        open(browser, draft.nationalId(), REASON);
        try (Visit visit = Browser.onDesk()
                .signedInAs(caseworker.login(), SomeAccounts.PASSWORD)
                .open("/open-record")) {
            visit.isForEverybody("open-record");
            visit.page().locator("#nationalId").fill("123");
            visit.page().locator("#openingReason").fill("Kort");
            visit.page().locator("main .aksel-button[data-color=danger]").click();
            visit.isForEverybody("open-record-refused");
        }
        Account manager = accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0425"));
        try (Visit visit = Browser.onDesk()
                .signedInAs(manager.login(), SomeAccounts.PASSWORD)
                .open("/record-openings")) {
            visit.isForEverybody("record-openings");
        }
    }

    private static String alike(Response answer, SomePeople.Draft of) {
        return answer.asString().replace(of.nationalId(), "").replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }

    private static Response record(Cookies cookies, UUID person) {
        return given().cookies(cookies).get("/young-people/" + person);
    }

    private static Response open(Cookies cookies, String nationalId, String reason) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam("nationalId", nationalId)
                .formParam("openingReason", reason)
                .post("/open-record");
    }

    private static Response post(Cookies cookies, String path, String field, String value) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam(field, value)
                .post(path);
    }

    private void shield(UUID youngPerson) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement cleared =
                        connection.prepareStatement("SELECT set_config('nystart.cleared_offices', '0425', false)");
                PreparedStatement shield =
                        connection.prepareStatement("UPDATE young_person SET shielded = true WHERE id = ?")) {
            cleared.execute();
            shield.setObject(1, youngPerson);
            assertThat(shield.executeUpdate()).isEqualTo(1);
        }
    }

    private List<String> trail() throws SQLException {
        return rows("""
                SELECT operation || ' ' || outcome || ' ' || place || ' ' || reason FROM audit_line
                WHERE account = ? AND subject = ? ORDER BY id""", caseworker.id(), person);
    }

    private List<String> notices(Account to) throws SQLException {
        return rows("SELECT kind FROM notice WHERE recipient = ? AND young_person = ?", to.id(), person);
    }

    private List<String> rows(String sql, UUID first, UUID second) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, first);
            statement.setObject(2, second);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }
}
