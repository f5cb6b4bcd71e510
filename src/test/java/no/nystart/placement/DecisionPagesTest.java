package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caseworker, a company and a young person do on their pages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    private Workplace at;
    private UUID person;
    private UUID run;

    @BeforeEach
    void somebodyIsProposed() {
        demo.fill();
        at = proposals.aWorkplace(1, 3);
        person = people.aYoungPerson().named("Spørrende", "Ørret").registered().id();
        run = proposals.aRunOfOne(person, at);
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void aCaseworkerComesFromTheDayToTheListAndTheCaseAndDecides() {
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/").page();
            page.getByText("Forslag som venter på at du tar stilling").click();
            visit.isForEverybody("decisions");
            page.getByLabel("Ta stilling: Spørrende Ørret").click();
            visit.isForEverybody("decision");

            page.getByText("Lagre beslutningen").click();
            assertThat(page.locator("#errors").textContent()).contains("Begrunnelse", "Hva bestemmer du?");
            visit.isForEverybody("decision-errors");
            page.getByLabel("Godta forslaget").check();
            page.getByLabel("Begrunnelse").fill("Sveising er førstevalget");
            page.getByText("Lagre beslutningen").click();

            assertThat(page.locator("main").textContent())
                    .contains("Plassen holdes av", "Ikke svart", "Har ingen konto i Nystart");
            visit.isForEverybody("decision-accepted");
            visit.open("/decisions").isForEverybody("decisions-empty");
            visit.open("/decisions?state=AWAITED").isForEverybody("decisions-awaited");
        }
    }

    @Test
    void besideTheProposalOfARunStandsThatItWaitsAndThenWhatWasDecided() {
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/runs/" + run).page();
            page.locator("main a", new Page.LocatorOptions().setHasText("Ta stilling"))
                    .first()
                    .click();
            assertThat(page.url()).contains("/young-people/" + person + "/decision");

            page.getByLabel("Godta forslaget").check();
            page.getByLabel("Begrunnelse").fill("Sveising er førstevalget");
            page.getByText("Lagre beslutningen").click();
            String table = visit.open("/runs/" + run).page().locator("main").textContent();
            assertThat(table).contains("Godtatt", "Se beslutningen").doesNotContain("Ta stilling");
        }
    }

    @Test
    void bothSidesReadWhatTheyAreAskedAndAnswer() {
        UUID match = proposals.accepted(person, at);
        try (Visit visit = as(Grant.ofCompany("utmark", at.company()))) {
            Page page = visit.open("/").page();
            page.getByText("Forslag om en ungdom som venter på svar fra dere: 1.")
                    .click();
            visit.isForEverybody("answers");
            page.getByLabel("Les og svar: Spørrende").click();
            assertThat(page.url()).endsWith("/matches/" + match + "/company");
            assertThat(page.locator("main").textContent())
                    .contains("Sveise")
                    .doesNotContain("Ørret")
                    .doesNotContain("minutter");
            visit.isForEverybody("answer-company");
            page.getByText("Be om en samtale").click();
            assertThat(page.locator("main").textContent()).contains("Veilederen har fått beskjed");
            page.getByLabel("Ja, vi tar imot").check();
            page.getByText("Send svaret").click();
            assertThat(page.locator("main").textContent()).contains("Vi venter på svar fra ungdommen");
            visit.isForEverybody("answer-company-given");
        }
        try (Visit visit = as(Grant.ofYoungPerson(person))) {
            Page page = visit.open("/").page();
            page.getByText("Vi har et forslag om praksis til deg.").click();
            visit.isForEverybody("answer-young-person");
            page.getByLabel("Nei takk").check();
            page.getByText("Send svaret").click();
            assertThat(page.locator("#errors").textContent()).contains("Hvorfor ikke?");
            page.getByLabel("Hvorfor ikke?").selectOption("OTHER_WORK_WANTED");
            page.getByText("Send svaret").click();
            assertThat(page.locator("main").textContent()).contains("Det ble ikke noe av denne plassen");
            visit.isForEverybody("answer-young-person-given");
        }
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/").page();
            page.getByText("Ungdommer eller bedrifter har sagt nei til forslag").click();
            page.getByLabel("Se hvorfor: Spørrende Ørret").click();
            assertThat(page.locator("main").textContent()).contains("Jeg vil heller gjøre noe annet");
            visit.isForEverybody("decision-declined");
        }
    }

    @Test
    void aCaseworkerRecordsAnAnswerPutsTheDayOffAndTakesTheAcceptanceBackWithoutJavaScript() {
        UUID match = proposals.accepted(person, at);
        Account caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
        try (Visit visit = Browser.withoutJavaScript().signedInAs(caseworker.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/young-people/" + person + "/decision").page();
            page.getByText("Registrer svar: Bedriften").click();
            assertThat(page.url()).endsWith("/matches/" + match + "/answers/COMPANY");
            page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Har ingen konto").check();
            page.getByText("Lagre svaret").click();
            assertThat(page.locator("#errors").textContent()).contains("Hvem du snakket med");
            page.getByLabel("Hvem du snakket med").fill("Kontaktpersonen, i telefon");
            page.getByText("Lagre svaret").click();
            assertThat(page.locator("main").textContent()).contains("Snakket med: Kontaktpersonen, i telefon");

            page.locator("summary", new Page.LocatorOptions().setHasText("Utsett fristen"))
                    .click();
            page.getByLabel("Hvorfor fristen utsettes").fill("Ungdommen er på ferie");
            page.locator("form[action$=extension] button").click();
            assertThat(page.locator("#errors").textContent()).contains("Siste dag å svare");
            page.locator("summary", new Page.LocatorOptions().setHasText("Trekk tilbake"))
                    .click();
            page.getByLabel("Hvorfor du trekker det tilbake").fill("Feil person");
            page.locator("form[action$=withdrawal] button").click();
            assertThat(page.locator("main").textContent()).contains("Trukket tilbake: Feil person", "Ta stilling");
        }
    }

    @Test
    void theFormToRecordAnAnswerIsForEverybody() {
        UUID match = proposals.accepted(person, at);
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            visit.open("/young-people/" + person + "/matches/" + match + "/answers/YOUNG_PERSON")
                    .isForEverybody("record-answer");
        }
    }

    private Visit as(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }
}
