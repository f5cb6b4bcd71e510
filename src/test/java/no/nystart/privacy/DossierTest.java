package no.nystart.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.nystart.TestDatabase;
import no.nystart.access.EveryonesEyes;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.privacy.SomebodyKnown.Known;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is kept about somebody is told to them, and what is kept about others is not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DossierTest {

    @Inject
    Demo demo;

    @Inject
    SomebodyKnown somebody;

    @Inject
    SomeAccounts accounts;

    @Inject
    EveryonesEyes eyes;

    @Inject
    EntityManager entities;

    private Known known;

    @BeforeEach
    void somebodyOfWhomEveryRoomKeepsSomething() {
        demo.fill();
        known = somebody.inPlacement();
    }

    @AfterEach
    void asBefore() {
        somebody.forget(known);
    }

    @Test
    void theYoungPersonGetsWhatEveryRoomKeeps() {
        Cookies self = SomeAccounts.signedIn(known.three().youngPerson());
        List<String> tables = given().cookies(self)
                .get("/privacy/file")
                .then()
                .statusCode(200)
                .extract()
                .path("sections.table");

        assertThat(tables)
                .contains(
                        "young_person",
                        "account",
                        "session",
                        "pulse",
                        "talk",
                        "check_in",
                        "absence",
                        "concern",
                        "flag_handling",
                        "review_contribution",
                        "decision",
                        "agreement_version",
                        "placement",
                        "outcome_status",
                        "certificate_version",
                        "audit_line");
    }

    @Test
    void whatLiesSealedIsOpenedAndWhatIsOthersOrSecretIsLeftOut() {
        String file = given().cookies(SomeAccounts.signedIn(known.three().youngPerson()))
                .get("/privacy/file")
                .asString();

        assertThat(file)
                .contains(known.phone(), known.nationalId(), known.words())
                .doesNotContain(known.three().caseworker().id().toString())
                .doesNotContain(known.other().toString())
                .doesNotContain(passwordHash())
                .doesNotContain("\\\\x");
    }

    @Test
    void theDocumentIsATaggedPdfInTheReadersLanguage() throws IOException {
        byte[] pdf = given().cookies(SomeAccounts.signedIn(known.three().youngPerson()))
                .get("/privacy/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Det Nystart har lagret om deg", "Fødselsnummer", known.nationalId(), known.words());
        }
    }

    @Test
    void theCaseworkerHandsItOutAndTheTrailTells() {
        long before = shown();
        Cookies caseworker = SomeAccounts.signedIn(known.three().caseworker());

        given().cookies(caseworker)
                .get("/privacy/young-people/{person}/file", known.person())
                .then()
                .statusCode(200);

        assertThat(shown()).isEqualTo(before + 1);
    }

    @Test
    void whoIsHiddenIsToldToThemselvesAndToThoseCleared() {
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            entities.createNativeQuery("UPDATE young_person SET shielded = true WHERE id = ?1")
                    .setParameter(1, known.person())
                    .executeUpdate();
        });
        Cookies cleared = SomeAccounts.signedIn(
                accounts.with(new Grant(Role.CASEWORKER, "glamdal", "0402", null, null, null, true)));
        Cookies others = SomeAccounts.signedIn(known.three().caseworker());
        Cookies self = SomeAccounts.signedIn(known.three().youngPerson());

        Map.of(cleared, 200, others, 404)
                .forEach((who, status) -> given().cookies(who)
                        .get("/privacy/young-people/{person}/file", known.person())
                        .then()
                        .statusCode(status));
        assertThat(given().cookies(self).get("/privacy/file").asString()).contains(known.words());
    }

    @Test
    void aLeaderGetsWhatIsKeptAboutLeadersAndNothingAboutTheirMentees() {
        String file = given().cookies(SomeAccounts.signedIn(known.three().leader()))
                .get("/privacy/file")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file)
                .contains("mentoring_leader", "Tålmodig Tang")
                .doesNotContain(known.words(), known.first(), known.person().toString());
    }

    private String passwordHash() {
        return (String) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("SELECT password_hash FROM account WHERE id = ?1", String.class)
                        .setParameter(1, known.three().youngPerson().id())
                        .getSingleResult());
    }

    private long shown() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                                        "SELECT count(*) FROM audit_line WHERE subject = ?1 AND operation = 'PERSONAL_DATA_EXPORT'")
                                .setParameter(1, known.person())
                                .getSingleResult())
                        .longValue());
    }
}
