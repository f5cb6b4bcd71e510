package no.nystart.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader sees nobody before the declaration, whatever way is tried. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConfidentialityTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePlacements placements;

    @Inject
    SomeProposals proposals;

    @Inject
    DataSource database;

    private Placed placed;
    private Account leader;
    private Cookies browser;

    @BeforeEach
    void aLeaderWhoHasDeclaredNothing() {
        demo.fill();
        placed = placements.signed();
        leader = accounts.undeclared(
                Grant.ofLeader("utmark", placed.at().company(), placed.at().leader()));
        browser = SomeAccounts.signedIn(leader);
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void everyPageAboutAMenteeLeadsToTheDeclarationAndBack() {
        for (String path : List.of(
                "/placements",
                "/agreements",
                "/placements/" + placed.id() + "/company",
                "/agreements/" + placed.id() + "/company")) {
            Response answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.getHeader("Location"))
                    .as(path)
                    .endsWith("/confidentiality?next=" + path.replace("/", "%2F"));
        }
        assertThat(get("/").getHeader("Location")).endsWith("/confidentiality");
    }

    @Test
    void theApiRefusesAndSaysWhere() {
        given().header("Authorization", "Bearer " + accounts.apiTokenOf(leader))
                .get("/api/v1/placements")
                .then()
                .statusCode(403);
        assertThat(given().header("Authorization", "Bearer " + accounts.apiTokenOf(leader))
                        .get("/api/v1/placements")
                        .asString())
                .contains("urn:nystart:problem:confidentiality-first", "/confidentiality");
    }

    @Test
    void nobodyElsesPlacementIsStillNotThere() {
        assertThat(get("/placements/00000000-0000-7000-8000-00000000dead/company")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onceDeclaredTheWayIsOpenUntilTheWordsChange() throws SQLException {
        Response declared = declare("/placements");
        assertThat(declared.getHeader("Location")).endsWith("/placements");
        assertThat(get("/placements").statusCode()).isEqualTo(200);
        assertThat(get("/confidentiality").asString()).contains("utgave 1", "Du lovet dette");

        // as if that had been an earlier wording
        try (Connection connection = database.getConnection();
                PreparedStatement earlier = connection.prepareStatement(
                        "UPDATE confidentiality_declaration SET wording = 0 WHERE account = ?")) {
            earlier.setObject(1, leader.id());
            earlier.executeUpdate();
        }
        assertThat(get("/placements").statusCode()).isEqualTo(303);
        declare("/placements");
        assertThat(get("/placements").statusCode()).isEqualTo(200);
    }

    @Test
    void theWayBackLeadsToNoOtherSite() {
        assertThat(declare("//example.com/").getHeader("Location")).doesNotContain("example.com");
    }

    @Test
    void thePageIsForEverybody() {
        try (Visit visit = Browser.onPhone().signedInAs(leader.login(), SomeAccounts.PASSWORD)) {
            visit.open("/placements").isForEverybody("confidentiality");
            visit.page().locator("main button").click();
            assertThat(visit.page().url()).endsWith("/placements");
        }
    }

    private Response declare(String next) {
        return given().redirects()
                .follow(false)
                .cookies(browser)
                .formParam("csrf", browser.getValue("nystart_csrf"))
                .formParam("next", next)
                .post("/confidentiality");
    }

    private Response get(String path) {
        return given().redirects().follow(false).cookies(browser).get(path);
    }
}
