package no.nystart.register.control;

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
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager of an office sees who has looked at whom, and controls a sample of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LogControlTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    DataSource database;

    private Account manager;
    private Cookies managers;
    private Account caseworker;
    private UUID person;

    @BeforeEach
    void aCaseworkerHasLookedAtSomebody() throws SQLException {
        demo.fill();
        officeOfItsOwn();
        manager = accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0427"));
        managers = SomeAccounts.signedIn(manager);
        caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0427"));
        person = somebody("Modig", "Gaupe");
        look(SomeAccounts.signedIn(caseworker), person);
    }

    @Test
    void theManagerSeesWhoHasLookedAtWhomAtTheOwnOfficeOnly() {
        assertThat(get(managers, "/log-control")).contains("Modig Gaupe", "Rask Elg", "Opplysningene");
        Cookies elsewhere =
                SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0420")));
        assertThat(get(elsewhere, "/log-control?person=" + person)).doesNotContain("Modig Gaupe");
        assertThat(get(managers, "/log-control?to=2001-01-01")).doesNotContain("Modig Gaupe");
    }

    @Test
    void whoeverLooksAtThemselfAndWhoeverIsHiddenIsNotThere() {
        UUID own = somebody("Selvsyn", "Orrfugl");
        look(SomeAccounts.signedIn(accounts.with(Grant.ofYoungPerson(own))), own);
        look(SomeAccounts.signedIn(caseworker), own);
        assertThat(get(managers, "/log-control?person=" + own).split("<span>Opplysningene"))
                .hasSize(2);
        shield(own);
        assertThat(get(managers, "/log-control?person=" + own)).doesNotContain("Selvsyn");
    }

    @Test
    void aSampleIsDrawnJudgedAndKept() throws SQLException {
        Response drawn = post("/log-control", Map.of("size", "50"));
        assertThat(drawn.statusCode()).isEqualTo(303);
        String control = drawn.getHeader("Location").replaceFirst("^.*(/log-control/)", "$1");
        String page = get(managers, control);
        assertThat(page).contains("Modig Gaupe");
        String line = lineOf(control, person);

        assertThat(judge(control, line, "TO_EXPLAIN", "").statusCode()).isEqualTo(400);
        assertThat(judge(control, line, "TO_EXPLAIN", "Ungdommen har en annen veileder")
                        .statusCode())
                .isEqualTo(303);

        assertThat(get(managers, control)).contains("Må forklares", "Ungdommen har en annen veileder");
        assertThat(notices(caseworker)).isEqualTo(1);
        assertThat(get(managers, "/log-control")).contains(control);
        Cookies elsewhere =
                SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0420")));
        given().cookies(elsewhere).get(control).then().statusCode(404);
    }

    @Test
    void nobodyControlsTheirOwnLooks() throws SQLException {
        UUID seen = somebody("Sett", "Av-lederen");
        look(managers, seen);
        String control = post("/log-control", Map.of("size", "50"))
                .getHeader("Location")
                .replaceFirst("^.*(/log-control/)", "$1");

        assertThat(get(managers, control)).doesNotContain("Av-lederen");
    }

    @Test
    void moreThanFiftyAreNotDrawn() {
        assertThat(post("/log-control", Map.of("size", "51")).statusCode()).isEqualTo(400);
        assertThat(post("/log-control", Map.of("size", "mange")).statusCode()).isEqualTo(400);
    }

    @Test
    void thePagesAreForEverybody() {
        String control = post("/log-control", Map.of("size", "3"))
                .getHeader("Location")
                .replaceFirst("^.*(/log-control/)", "$1");
        try (Visit visit = Browser.onDesk()
                .signedInAs(manager.login(), SomeAccounts.PASSWORD)
                .open("/log-control")) {
            visit.isForEverybody("log-control");
            visit.open(control).isForEverybody("log-control-of");
        }
    }

    private UUID somebody(String first, String last) {
        UUID id = people.aYoungPerson().named(first, last).registered().id();
        change("UPDATE young_person SET office = '0427' WHERE id = '" + id + "'");
        return id;
    }

    private void shield(UUID id) {
        change("UPDATE young_person SET shielded = true WHERE id = '" + id + "'");
    }

    private void officeOfItsOwn() {
        change("INSERT INTO office VALUES ('0427', 'NAV Prøvedal', 'glamdal') ON CONFLICT DO NOTHING");
    }

    private void change(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('nystart.cleared_offices', '0427,0402', false)");
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void look(Cookies cookies, UUID person) {
        given().cookies(cookies).get("/young-people/" + person).then().statusCode(200);
    }

    private static String get(Cookies cookies, String address) {
        return given().cookies(cookies)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Response judge(String control, String line, String verdict, String remark) {
        return post(control + "/findings", Map.of("line", line, "verdict", verdict, "remark", remark));
    }

    private Response post(String path, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("csrf", managers.getValue("nystart_csrf"));
        return given().redirects()
                .follow(false)
                .cookies(managers)
                .formParams(sent)
                .post(path);
    }

    private String lineOf(String control, UUID youngPerson) throws SQLException {
        return one(
                "SELECT line::text FROM log_control_line WHERE young_person = ? AND control = ?",
                youngPerson,
                UUID.fromString(control.replaceFirst(".*/", "")));
    }

    private int notices(Account to) throws SQLException {
        return Integer.parseInt(one(
                "SELECT count(*)::text FROM notice WHERE kind = 'LOOK_TO_EXPLAIN' AND recipient = ? AND young_person = ?",
                to.id(),
                person));
    }

    private String one(String sql, UUID first, UUID second) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, first);
            statement.setObject(2, second);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
