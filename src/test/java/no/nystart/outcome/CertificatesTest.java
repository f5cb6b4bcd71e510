package no.nystart.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.outcome.certificate.CertificateVersion;
import no.nystart.outcome.certificate.Certificates;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.outcome.certificate.Mastery;
import no.nystart.outcome.certificate.VerificationCode;
import no.nystart.placement.course.Placements;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody masters is confirmed, given out and verified. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CertificatesTest {

    @Inject
    Demo demo;

    @Inject
    EndedPlacements some;

    @Inject
    Certificates certificates;

    @Inject
    Placements placements;

    @Inject
    Stamps stamps;

    @Inject
    SomeAccounts accounts;

    @Inject
    EntityManager entities;

    private Three three;

    @BeforeEach
    void aPlacementIsOver() {
        demo.fill();
        three = some.ended();
        accredited(true);
    }

    @AfterEach
    void asBefore() {
        some.forget();
    }

    @Test
    void onlyAnAccreditedLeaderOfTheCompanyConfirms() {
        accredited(false);
        assertThatThrownBy(() -> confirm(Mastery.ALONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_AN_INSTRUCTOR");
        accredited(true);
        assertThatThrownBy(() -> confirm(Mastery.ALONE, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_AN_INSTRUCTOR");

        confirm(Mastery.ALONE);
        assertThat(lines()).first().extracting(MasteredLine::mastery).isEqualTo(Mastery.ALONE);
    }

    @Test
    void aLaterConfirmationOfAProcessHolds() {
        confirm(Mastery.SHOWN);
        confirm(Mastery.MASTERS);
        confirm(Mastery.MASTERS);

        assertThat(lines()).first().extracting(MasteredLine::mastery).isEqualTo(Mastery.MASTERS);
        assertThat(entities.createQuery(
                                "select count(c) from ProcessConfirmation c where c.placement = :id", Long.class)
                        .setParameter("id", three.placement())
                        .getSingleResult())
                .isEqualTo(2);
    }

    @Test
    void nothingIsGivenOutUnconfirmedAndNothingTwiceTheSame() {
        assertThatThrownBy(() -> issue("")).hasMessageContaining("NOTHING_CONFIRMED");
        confirm(Mastery.WITH_HELP);
        issue("");
        assertThatThrownBy(() -> issue("Igjen")).hasMessageContaining("NOTHING_CORRECTED");
        confirm(Mastery.ALONE);
        assertThatThrownBy(() -> issue(" ")).hasMessageContaining("MISSING");

        assertThat(issue("Ett steg videre").number()).isEqualTo(2);
    }

    @Test
    void theCodeOfOneThatWasReplacedOrWithdrawnSaysSoAndNothingElse() {
        confirm(Mastery.WITH_HELP);
        CertificateVersion first = issue("");
        assertThat(verified(first.code().grouped()).asString())
                .contains(
                        "ekte og gjelder", "Prøvende Åkerbær", "Prøvende Verksted", "Gjør med hjelp", "Tålmodig Tang");

        confirm(Mastery.ALONE);
        CertificateVersion second = issue("Ett steg videre");
        assertThat(verified(first.code().text()).asString())
                .contains("erstattet av et nyere")
                .doesNotContain("Åkerbær");

        QuarkusTransaction.requiringNew()
                .run(() -> certificates.withdraw(
                        three.placement(),
                        2,
                        "Feil bedrift",
                        stamps.of(three.caseworker().id())));
        for (CertificateVersion version : List.of(first, second)) {
            assertThat(verified(version.code().text()).asString())
                    .contains("trukket tilbake")
                    .doesNotContain("Åkerbær")
                    .doesNotContain("Feil bedrift");
        }
    }

    @Test
    void theCodeOfSomebodyHiddenLooksLikeOneThatNeverWas() {
        confirm(Mastery.ALONE);
        CertificateVersion version = issue("");
        some.hide(three.placed().youngPerson());

        Response hidden = verified(version.code().text());
        Response unknown = verified(VerificationCode.fresh().text());
        assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(plain(hidden)).isEqualTo(plain(unknown));
    }

    @Test
    void thePaperSaysWhatIsConfirmedInTheLanguageThatIsAskedFor() throws IOException {
        confirm(Mastery.MASTERS);
        CertificateVersion version = issue("");

        try (PDDocument pdf = pdf(three.youngPerson().login(), "en")) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(text(pdf))
                    .contains("Certificate of practice", "Prøvende Åkerbær", "Masters it alone and can show others")
                    .contains(
                            "Prepare plates and pipes for welding",
                            "Tålmodig Tang",
                            version.code().grouped())
                    .doesNotContain("Weld a butt weld");
        }
        try (PDDocument pdf = pdf(three.leader().login(), "nn")) {
            assertThat(text(pdf))
                    .contains("Meistrar åleine")
                    .contains("Førebu plater")
                    .containsPattern("http://[a-z]+(:[0-9]+)?/verify");
        }
    }

    @Test
    void aCompanySeesItUntilTwelveWeeksAfterTheEnd() {
        confirm(Mastery.ALONE);
        issue("");
        String path = "/certificates/" + three.placement() + "/versions/1/pdf";
        Cookies contact = SomeAccounts.signedIn(
                accounts.with(Grant.ofCompany("utmark", three.placed().at().company())));
        given().cookies(contact).get(path).then().statusCode(200);

        some.itIs(EndedPlacements.ENDS.plusWeeks(12));
        given().cookies(contact).get(path).then().statusCode(404);
        given().cookies(SomeAccounts.signedIn(three.youngPerson()))
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void theInstructorConfirmsOnAPhoneTheCaseworkerIssuesAndTheYoungPersonDownloads() {
        String path = "/certificates/" + three.placement();
        try (Visit leader = Browser.onPhone()
                .signedInAs(three.leader().login(), SomeAccounts.PASSWORD)
                .open(path)) {
            leader.isForEverybody("certificate-instructor").at(Visit.Screen.PHONE);
            leader.page().getByLabel("Sveise kilsøm").selectOption("ALONE");
            leader.page().locator("form[action$=confirmations] .aksel-button").click();
            leader.page().getByText("Stegene er bekreftet").first().waitFor();
            leader.isForEverybody("certificate-confirmed");
        }
        try (Visit caseworker = Browser.onDesk()
                .signedInAs(three.caseworker().login(), SomeAccounts.PASSWORD)
                .open(path)) {
            caseworker.isForEverybody("certificate-caseworker");
            caseworker.page().locator("form[action$=versions] .aksel-button").click();
            caseworker.page().getByText("Praksisbeviset er gitt ut").first().waitFor();
            caseworker.isForEverybody("certificate-issued");
        }
        try (Visit self = Browser.onPhone()
                .signedInAs(three.youngPerson().login(), SomeAccounts.PASSWORD)
                .open("/afterwards")) {
            self.isForEverybody("afterwards-certificate");
            self.open(path).isForEverybody("certificate-own");
            assertThat(self.page().locator("form[action$=versions]").count()).isZero();
        }
    }

    @Test
    void anybodyCanVerify() {
        confirm(Mastery.ALONE);
        CertificateVersion version = issue("");
        try (Visit visit = Browser.onDesk().open("/verify")) {
            visit.isForEverybody("verify");
            visit.page().locator("#code").fill("7K3M");
            visit.page().locator("form[action='/verify'] .aksel-button").click();
            visit.page().locator("#errors").waitFor();
            visit.page().locator("#code").fill(version.code().grouped());
            visit.page().locator("form[action='/verify'] .aksel-button").click();
            visit.page().getByText("Beviset er ekte og gjelder").waitFor();
            visit.isForEverybody("verify-holds");
        }
    }

    @Test
    void theCoordinatorWritesTheProcesses() {
        try (Visit visit = Browser.onDesk().as("koordinator").open("/process-lists")) {
            visit.isForEverybody("process-lists");
            visit.open("/process-lists/9412").isForEverybody("process-list");
            visit.page().locator("#nb-5").fill("Ta imot bestillinger");
            visit.page().locator("form[action$='9412'] .aksel-button").click();
            visit.page().getByText("Listen er lagret").first().waitFor();
            visit.open("/process-lists/9412");
            assertThat(visit.page().locator("#en-5").inputValue()).isEqualTo("Ta imot bestillinger");
        }
    }

    private void accredited(boolean so) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE mentoring_leader SET accredited = ?1 WHERE id = ?2")
                        .setParameter(1, so)
                        .setParameter(2, three.placed().at().leader())
                        .executeUpdate());
    }

    private void confirm(Mastery mastery) {
        confirm(mastery, three.placed().at().leader());
    }

    /** The first process. */
    private void confirm(Mastery mastery, UUID leader) {
        QuarkusTransaction.requiringNew().run(() -> {
            Map<UUID, Mastery> mastered = new LinkedHashMap<>();
            mastered.put(lines().getFirst().id(), mastery);
            certificates.confirm(
                    three.placement(),
                    mastered,
                    leader,
                    stamps.of(three.leader().id()));
        });
    }

    private List<MasteredLine> lines() {
        return QuarkusTransaction.joiningExisting().call(() -> certificates.lines(placements.byId(three.placement())));
    }

    private CertificateVersion issue(String why) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.issue(
                        three.placement(), why, stamps.of(three.caseworker().id())));
    }

    private static Response verified(String code) {
        Cookies page = given().get("/verify").detailedCookies();
        return given().cookies(page)
                .formParam("csrf", page.getValue("nystart_csrf"))
                .formParam("code", code)
                .post("/verify");
    }

    private static String plain(Response answer) {
        return answer.asString().replaceAll("value=\"[^\"]{20,}\"", "");
    }

    private PDDocument pdf(String login, String language) throws IOException {
        Cookies cookies =
                SomeAccounts.signedIn(login.equals(three.leader().login()) ? three.leader() : three.youngPerson());
        return Loader.loadPDF(given().cookies(cookies)
                .get("/certificates/" + three.placement() + "/versions/1/pdf?language=" + language)
                .asByteArray());
    }

    /** On one line, wherever the paper breaks it. */
    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
