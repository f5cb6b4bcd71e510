package no.nystart.placement.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version on paper, opened with another library's reader. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreementDocumentTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    Agreements agreements;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void whoListensToItHearsItsPartsInTheRightLanguage() throws IOException {
        Placed placed = some.signed();
        try (PDDocument pdf = ofOffice(placed, "en")) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Placement agreement for Prøvende Åkerbær");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void itSaysWhatWasAgreedByWhomAndWhatTheirSignaturesAreBoundTo() throws IOException {
        Placed placed = some.signed();
        try (PDDocument pdf = ofOffice(placed, "nb")) {
            assertThat(text(pdf))
                    .contains("Avtale om praksis for Prøvende Åkerbær", "Utgave 1", "Pusse og lime skuffer")
                    .contains("mandag–torsdag 08.00–15.30", "Rask Elg skrev under", "logget inn med passord")
                    .contains("Side 1 av 2")
                    .contains(agreements.versions(placed.id()).getFirst().hash().orElseThrow());
        }
    }

    @Test
    void aCompanyIsNotToldWhyAYoungPersonDidNotSignDigitally() throws IOException {
        Placed placed = some.agreedOn();
        some.ask(placed);
        some.signFor(
                placed,
                Party.YOUNG_PERSON,
                new OnBehalf(OnBehalf.Because.DIGITAL_SKILLS, "Prøvende i telefon", LocalDate.of(2026, 11, 20)));
        Cookies company = cookies(Grant.ofCompany("utmark", placed.at().company()));

        try (PDDocument pdf = pdf(company, "/agreements/" + placed.id() + "/company/versions/1/pdf", "nb")) {
            assertThat(text(pdf))
                    .contains("Veilederen registrerte underskriften")
                    .doesNotContain("digitalt")
                    .doesNotContain("telefon")
                    .doesNotContain("2211")
                    .doesNotContain("14. mars");
        }
    }

    @Test
    void aDraftIsNobodysButTheOffices() {
        Placed placed = some.agreedOn();
        some.open(placed);
        Cookies company = cookies(Grant.ofCompany("utmark", placed.at().company()));

        given().cookies(company)
                .get("/agreements/" + placed.id() + "/company/versions/1/pdf")
                .then()
                .statusCode(404);
    }

    private PDDocument ofOffice(Placed placed, String language) throws IOException {
        return pdf(
                cookies(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")),
                "/agreements/" + placed.id() + "/versions/1/pdf",
                language);
    }

    private Cookies cookies(Grant grant) {
        return SomeAccounts.signedIn(accounts.with(grant));
    }

    private static PDDocument pdf(Cookies cookies, String path, String language) throws IOException {
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam("language", language)
                .formParam("back", "/")
                .post("/language");
        return Loader.loadPDF(given().cookies(cookies).get(path).asByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
