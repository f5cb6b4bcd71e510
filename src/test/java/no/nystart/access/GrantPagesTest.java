package no.nystart.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles as an administrator gives and takes them, and the offices and regions they are bound to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GrantPagesTest {

    private static final String NOT_THERE = "Vi finner ikke det rollen skal gjelde for";

    @Inject
    SomeAccounts someAccounts;

    @Inject
    Accounts accounts;

    @Inject
    Bounds bounds;

    private Account administrator;
    private Cookies browser;
    private Account newcomer;

    @BeforeEach
    void anAdministratorAndANewcomerAndAnOffice() {
        administrator = someAccounts.with(Grant.of(Role.ADMINISTRATOR));
        browser = SomeAccounts.signedIn(administrator);
        newcomer = someAccounts.with();
        if (bounds.offices().stream().noneMatch(office -> office.code().equals("1811"))) {
            post("/offices/regions", Map.of("regionCode", "bindal", "regionName", "Bindalsregionen"));
            post("/offices", Map.of("officeCode", "1811", "officeName", "NAV Bindal", "officeRegion", "bindal"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CASEWORKER, office, 9998",
        "COORDINATOR, region, ingensteds",
        "COMPANY_CONTACT, company, 00000000-0000-7000-8000-00000000dead",
        "SUPERVISOR, leader, 00000000-0000-7000-8000-00000000dead",
        "MENTEE, youngPerson, 00000000-0000-7000-8000-00000000dead"
    })
    void aRoleForWhatIsNotThereIsRefusedAtItsFieldAndNothingTypedIsLost(String role, String field, String id) {
        Response answer = give(Map.of("role", role, field, id, "reason", "Ny i stillingen"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains(NOT_THERE, "id=\"" + field + "-error\"", "Ny i stillingen");
        assertThat(inForce(newcomer)).isEmpty();
    }

    @Test
    void theRegionFollowsFromTheOffice() {
        assertThat(give(Map.of("role", "CASEWORKER", "office", "1811", "cleared", "yes", "reason", "Ny i stillingen"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(inForce(newcomer))
                .extracting(RoleGrant::grant)
                .containsExactly(
                        Grant.inOffice(Role.CASEWORKER, "bindal", "1811").withClearance());
    }

    @Test
    void aRoleNeedsAReason() {
        Response answer = give(Map.of("role", "CASEWORKER", "office", "1811", "reason", "ny"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("minst 5 tegn");
    }

    @Test
    void aRoleGivenAndTakenHoldsFromTheNextRequestAndItIsToldWhoSaidSoAndWhy() {
        Cookies theirs = SomeAccounts.signedIn(newcomer);
        given().cookies(theirs).get("/young-people").then().statusCode(403);

        give(Map.of("role", "CASEWORKER", "office", "1811", "reason", "Ny i stillingen"));
        given().cookies(theirs).get("/young-people").then().statusCode(200);

        Response taken = take(newcomer, "Har sluttet ved kontoret");
        assertThat(taken.statusCode()).isEqualTo(303);
        given().cookies(theirs).get("/young-people").then().statusCode(403);
        given().cookies(browser)
                .get("/accounts/" + newcomer.id())
                .then()
                .statusCode(200)
                .body(
                        containsString("Veileder, NAV Bindal"),
                        containsString("Ny i stillingen"),
                        containsString("Har sluttet ved kontoret"),
                        containsString("Gitt av Rask Elg"));
    }

    @Test
    void takingARoleNeedsAReasonToo() {
        give(Map.of("role", "CASEWORKER", "office", "1811", "reason", "Ny i stillingen"));

        assertThat(take(newcomer, "").statusCode()).isEqualTo(400);
        assertThat(inForce(newcomer)).hasSize(1);
    }

    @Test
    void nobodyTakesTheirOwnLastAdministratorRoleNorClosesThemselves() {
        Response own = take(administrator, "Prøver på meg selv");
        Response closing = post("/accounts/" + administrator.id() + "/closing", Map.of());

        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.asString()).contains("Be en annen administrator");
        assertThat(closing.statusCode()).isEqualTo(409);
        given().cookies(browser).get("/accounts").then().statusCode(200);
    }

    @Test
    void theSameRoleIsNotGivenTwice() {
        Map<String, String> role = Map.of("role", "COORDINATOR", "region", "bindal", "reason", "Ny i stillingen");
        give(role);

        assertThat(give(role).statusCode()).isEqualTo(409);
        assertThat(inForce(newcomer)).hasSize(1);
    }

    @Test
    void anOfficeNeedsANumberOfItsOwnAndARegionThatIsThere() {
        assertThat(post("/offices", Map.of("officeCode", "1811", "officeName", "Igjen", "officeRegion", "bindal"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("/offices", Map.of("officeCode", "18", "officeName", "", "officeRegion", "ingensteds"))
                        .asString())
                .contains("Enhetsnummer:", "Kontorets navn:", "Region:");
        given().cookies(browser)
                .get("/offices")
                .then()
                .body(containsString("NAV Bindal"), not(containsString("Igjen")));
    }

    @Test
    void thePagesAreForEverybody() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (accounts.named("roller").isEmpty()) {
                Account demo = accounts.openForDemo("roller", "Ryddig Rev");
                accounts.grant(demo.id(), Grant.of(Role.ADMINISTRATOR), null);
            }
        });
        give(Map.of("role", "CASEWORKER", "office", "1811", "reason", "Ny i stillingen"));
        String right = inForce(newcomer).getFirst().id().toString();
        try (Visit visit = Browser.onDesk().as("roller").open("/offices")) {
            visit.isForEverybody("offices");
            visit.open("/accounts/" + newcomer.id()).isForEverybody("account");
            visit.open("/accounts/" + newcomer.id() + "/grants/" + right + "/revocation")
                    .isForEverybody("revocation");
        }
    }

    private Response give(Map<String, String> fields) {
        return post("/accounts/" + newcomer.id() + "/grants", fields);
    }

    private Response take(Account holder, String why) {
        UUID right = inForce(holder).getFirst().id();
        return post("/accounts/" + holder.id() + "/grants/" + right + "/revocation", Map.of("revokedReason", why));
    }

    private Response post(String path, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("csrf", browser.getValue("nystart_csrf"));
        return given().redirects()
                .follow(false)
                .cookies(browser)
                .formParams(sent)
                .post(path);
    }

    private List<RoleGrant> inForce(Account holder) {
        return accounts.grantsOf(List.of(holder)).getOrDefault(holder.id(), List.of());
    }
}
