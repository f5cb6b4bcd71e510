package no.nystart.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomeProposals;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The young person on a phone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    @Inject
    SomePlacements some;

    @Inject
    RunningPlacements running;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void onePageHasWhereWhenWhoAndWhatComesNext() {
        Three three = running.since(9);
        try (Visit visit = phone(three.youngPerson())) {
            assertThat(visit.page().url()).endsWith("/plan");
            String page = visit.page().locator("main").textContent();
            assertThat(page)
                    .contains("Ambolten 7, 2240 Magnor", "Tålmodig Tang", "3. februar 2031", "Det neste som skjer")
                    .contains("mandag 17. februar");
            visit.isForEverybody("plan");
        }
    }

    @Test
    void whoeverSaysThatItGoesBadlyIsAskedWhetherToTalk() {
        Three three = running.since(9);
        try (Visit visit = phone(three.youngPerson())) {
            Page page = visit.page();
            page.getByLabel("Dårlig", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("form.pulse button").click();
            assertThat(page.locator("main").textContent())
                    .contains("Vil du snakke med noen? Be om det", "I dag har du svart: Dårlig");
        }
    }

    @Test
    void aTalkThatIsAskedForIsOnTheCaseworkersListUntilItIsHeld() {
        Three three = running.since(9);
        try (Visit visit = phone(three.youngPerson())) {
            Page page = visit.page();
            page.locator("summary:has-text('Jeg vil snakke med noen')").click();
            page.getByLabel("Veilederen min i NAV").check();
            page.getByLabel("Ring meg").check();
            page.locator("form[action='/plan/talks'] button").click();
            assertThat(page.locator("main").textContent()).contains("Du blir kontaktet");
        }
        try (Visit visit = desk(three.caseworker())) {
            Page page = visit.page();
            page.getByText("Ungdommer som venter på en samtale").click();
            visit.isForEverybody("talks");
            page.getByLabel("Åpne: Prøvende Åkerbær").last().click();
            visit.isForEverybody("talk");
            page.getByLabel("Notat").fill("Vi ble enige om å prøve en ny oppgave");
            page.getByText("Samtalen er holdt").click();
            assertThat(page.locator("main").textContent()).contains("Samtalen er registrert");
        }
        try (Visit visit = phone(three.youngPerson())) {
            visit.page().getByText("Samtaler vi har hatt").click();
            assertThat(visit.page().locator("main").textContent()).contains("Vi ble enige om å prøve en ny oppgave");
        }
    }

    @Test
    void aGoalOfOnesOwnIsSetAndMarked() {
        Three three = running.since(9);
        try (Visit visit = phone(three.youngPerson())) {
            Page page = visit.page();
            page.locator("summary:has-text('Lag et eget mål')").click();
            page.getByLabel("Hva vil du få til?").fill("Komme presis");
            page.locator("form[action='/plan/goals'] button").click();
            page.getByLabel("Hvor langt har du kommet: Komme presis").selectOption("REACHED");
            page.getByLabel("Lagre: Komme presis").click();
            assertThat(page.getByLabel("Hvor langt har du kommet: Komme presis").inputValue())
                    .isEqualTo("REACHED");
        }
    }

    @Test
    void itAllWorksWithoutJavaScript() {
        Three three = running.since(9);
        try (Visit visit =
                Browser.withoutJavaScript().signedInAs(three.youngPerson().login(), SomeAccounts.PASSWORD)) {
            Page page = visit.page();
            page.getByLabel("Bra", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("form.pulse button").click();
            assertThat(page.locator("main").textContent()).contains("I dag har du svart: Bra");
        }
    }

    @Test
    void whoeverHasAProposalIsShownTheWayToItAndNothingElse() {
        UUID person =
                people.aYoungPerson().named("Spørrende", "Ørret").registered().id();
        proposals.accepted(person, proposals.aWorkplace(1, 3));
        try (Visit visit = phone(accounts.with(Grant.ofYoungPerson(person)))) {
            assertThat(visit.page().locator("main").textContent())
                    .contains("Hei, Spørrende!", "Les det, og svar ja eller nei")
                    .doesNotContain("Hvordan går det?");
            assertThat(visit.page().locator("a[href$='/young-person']").count()).isEqualTo(1);
            visit.isForEverybody("plan-asked");
        }
    }

    @Test
    void whoeverIsHiddenSeesTheOwnPlan() {
        Three three = running.since(9);
        proposals.shield(three.placed().youngPerson());
        try (Visit visit = phone(three.youngPerson())) {
            assertThat(visit.page().locator("main").textContent()).contains("Ambolten 7, 2240 Magnor");
        }
    }

    @Test
    void nobodyElseIsToldWhoHasLooked() {
        Three three = running.since(9);
        try (Visit visit = desk(three.caseworker())) {
            visit.open("/young-people/" + three.placed().youngPerson());
        }
        try (Visit visit = phone(three.youngPerson())) {
            visit.open("/plan/seen");
            assertThat(visit.page().locator("tbody").textContent())
                    .contains("Rask Elg", "Veileder, NAV Kongsvinger", "Opplysningene om deg");
            visit.isForEverybody("plan-seen");
        }
        try (Visit visit = desk(three.caseworker())) {
            visit.open("/plan/seen");
            assertThat(visit.page().locator("main").textContent()).doesNotContain("Opplysningene om deg");
        }
    }

    private static Visit phone(Account account) {
        return Browser.onPhone().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }

    private static Visit desk(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }
}
