package no.nystart.placement.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Deputy;
import no.nystart.placement.agreement.Span;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the three who sign an agreement do on their pages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreementPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    Agreements agreements;

    @Inject
    NextVersion next;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void aCaseworkerWritesWhatBothSaidYesToAndSendsItToBeSigned() {
        Placed placed = agreedOn("Skrivende", "Rogn");
        try (Visit visit = asCaseworker()) {
            Page page = visit.open("/").page();
            page.getByText("Avtaler som skal skrives: 1.").click();
            visit.isForEverybody("agreements");
            page.getByLabel("Skriv avtalen: Skrivende Rogn").click();
            visit.isForEverybody("agreement-write");
            assertThat(page.locator("[name=ends]").inputValue()).isEqualTo("2031-08-02");
            assertThat(page.locator("[name='hours.monday.to']").inputValue()).isEqualTo("16:00");
            assertThat(page.locator("[name='hours.friday.to']").inputValue()).isEqualTo("15:30");

            page.locator("[name=tasks]").fill("");
            page.locator("[name=ends]").fill("2031-12-31");
            page.locator("[name='hours.tuesday.to']").fill("");
            page.locator("[name=followUp]").fill("Samtale hver fredag");
            click(page, "Send til underskrift");
            assertThat(page.locator("#errors").textContent()).contains("tirsdag");
            page.locator("[name='hours.tuesday.to']").fill("15:30");
            click(page, "Send til underskrift");
            assertThat(page.locator("#errors").textContent()).contains("Oppgaver", "Siste dag");
            assertThat(page.locator("[name=followUp]").inputValue()).isEqualTo("Samtale hver fredag");
            visit.isForEverybody("agreement-write-errors");

            click(page, "Lagre utkast");
            assertThat(page.locator("main").textContent())
                    .contains("Dette er et utkast", "Skriv hvilke oppgaver ungdommen skal ha");
            visit.isForEverybody("agreement-draft");
            page.getByText("Skriv videre").click();
            page.locator("[name=tasks]").fill("Slipe og sveise");
            page.locator("[name=ends]").fill("2031-08-02");
            click(page, "Send til underskrift");

            assertThat(page.locator("main").textContent()).contains("Avtalen er til underskrift", "Ikke skrevet under");
            visit.isForEverybody("agreement-asked");
        }
        assertThat(agreements.inWork(placed.id()).orElseThrow().state()).isEqualTo(AgreementVersion.State.SIGNING);
    }

    @Test
    void allThreeReadTheSameAndSignOnPagesOfTheirOwn() {
        Placed placed = asked("Signerende", "Selje");
        try (Visit visit = as(Grant.ofYoungPerson(placed.youngPerson()))) {
            Page page = visit.open("/").page();
            page.getByText("Avtalen din er klar.").click();
            assertThat(page.locator("main").textContent()).contains("Pusse og lime skuffer", "Tålmodig Tang");
            visit.isForEverybody("agreement-young-person");
            click(page, "Jeg har lest avtalen og skriver under");
            assertThat(page.locator("main").textContent()).contains("Vi venter på: Bedriften, NAV");
            visit.isForEverybody("agreement-young-person-signed");
        }
        try (Visit visit =
                as(Grant.ofLeader("utmark", placed.at().company(), placed.at().leader()))) {
            Page page = visit.open("/").page();
            page.getByText("Avtaler som venter på at dere skriver under: 1.").click();
            visit.isForEverybody("agreements-own");
            page.getByLabel("Les og skriv under: Signerende Selje").click();
            assertThat(page.locator("main").textContent())
                    .contains("Signerende Selje")
                    .doesNotContain("14. mars");
            visit.isForEverybody("agreement-company");
            click(page, "Vi har lest avtalen og skriver under");
        }
        try (Visit visit = asCaseworker()) {
            Page page = visit.open("/agreements?standing=MINE_TO_SIGN").page();
            visit.isForEverybody("agreements-mine");
            page.getByLabel("Skriv under: Signerende Selje").click();
            page.getByText("Kontroller og skriv under for NAV").click();
            click(page, "Skriv under for NAV");
            assertThat(page.locator("#errors").textContent()).contains("ytelse", "tillitsvalgte");
            visit.isForEverybody("agreement-nav-errors");
            page.getByLabel("Praksisen tar ikke arbeid").check();
            page.locator("[name=employeesInformedOn]").fill("2026-11-02");
            page.locator("[name=benefit]").selectOption("NONE");
            page.getByLabel("Ungdommen vet at frammøte").check();
            click(page, "Skriv under for NAV");
            assertThat(page.locator("main").textContent()).contains("gjelder fra 3. februar 2031");
            visit.isForEverybody("agreement-in-force");
        }
    }

    @Test
    void whoCannotSignDigitallyConfirmsLaterWhatWasSignedForThem() {
        Placed placed = asked("Bekreftende", "Bregne");
        try (Visit visit = asCaseworker()) {
            Page page = visit.open("/agreements/" + placed.id()).page();
            page.getByText("Registrer underskrift: Ungdommen").click();
            click(page, "Registrer underskriften");
            assertThat(page.locator("#errors").textContent()).contains("Hvem har du snakket med?");
            page.getByLabel("har ikke BankID").check();
            page.locator("[name=told]").fill("Bekreftende Bregne");
            visit.isForEverybody("agreement-record");
            click(page, "Registrer underskriften");
            assertThat(page.locator("main").textContent())
                    .contains("har ikke BankID", "Ikke bekreftet ennå", "Bekreftende Bregne fikk vite");
        }
        try (Visit visit = as(Grant.ofYoungPerson(placed.youngPerson()))) {
            Page page = visit.open("/").page();
            page.getByText("Veilederen har registrert en underskrift for deg.").click();
            visit.isForEverybody("agreement-confirm");
            click(page, "Ja, det stemmer");
            assertThat(page.locator("main").textContent())
                    .contains("Bekreftet ")
                    .doesNotContain("Ikke bekreftet ennå");
        }
    }

    @Test
    void ofSomebodyUnderEighteenSafeguardsAreWrittenAndAGuardianSigns() {
        UUID minor = people.aYoungPerson().named("Ung", "Ørret").registered().id();
        some.born(minor, SomePlacements.STARTS.minusYears(17));
        Placed placed = some.agreedOn(minor, proposals.aWorkplace(1, 4));
        try (Visit visit = asCaseworker()) {
            Page page = visit.open("/matches/" + placed.id() + "/agreement").page();
            click(page, "Send til underskrift");
            assertThat(page.locator("#errors").textContent()).contains("18-årsgrense", "Risikovurdering");
            visit.isForEverybody("agreement-minor");
            page.getByLabel("Oppgavene omfatter ikke arbeid som har 18-årsgrense")
                    .check();
            page.locator("[name=riskAssessment]").fill("Vurdert i november, ligger hos verneombudet");
            click(page, "Send til underskrift");
            page.getByText("Registrer underskrift: Foresatt").click();
            page.locator("[name=told]").fill("Stødig Ørret");
            click(page, "Registrer underskriften");
            assertThat(page.locator("main").textContent()).contains("Stødig Ørret");
        }
    }

    @Test
    void aNewDeputyIsShownToTheCompanyAsWhatIsNewAndOnlyTheCompanySigns() {
        Placed placed = some.signed();
        UUID deputy = some.anotherLeader(placed.at());
        LocalDate from = SomePlacements.STARTS.plusDays(20);
        QuarkusTransaction.requiringNew()
                .run(() -> next.followUp(
                        placed.id(),
                        terms -> terms.with(new Deputy(deputy, new Span(from, from.plusDays(6)))),
                        from,
                        "Lederen har permisjon",
                        placed.caseworker()));
        try (Visit visit = as(Grant.ofCompany("utmark", placed.at().company()))) {
            Page page = visit.open("/agreements/" + placed.id() + "/company").page();
            assertThat(page.locator("main").textContent())
                    .contains("Ny stedfortreder: Rolig Rasp, fra 23. februar 2031 til og med 28. februar 2031")
                    .contains("Lederen har permisjon");
            visit.isForEverybody("agreement-changed");
            click(page, "Vi har lest avtalen og skriver under");
            assertThat(page.locator("main").textContent()).contains("gjelder fra 23. februar 2031");
        }
        try (Visit visit = asCaseworker()) {
            visit.open("/agreements/" + placed.id()).isForEverybody("agreement-versions");
            visit.open("/agreements/" + placed.id() + "/versions/1").isForEverybody("agreement-version");
            visit.open("/agreements/" + placed.id() + "/draft").isForEverybody("agreement-change");
        }
    }

    @Test
    void whoeverSignsAnotherVersionThanTheyReadIsTold() {
        Placed placed = asked("Leseglad", "Lerk");
        try (Visit visit = as(Grant.ofYoungPerson(placed.youngPerson()))) {
            Page page =
                    visit.open("/agreements/" + placed.id() + "/young-person").page();
            QuarkusTransaction.requiringNew().run(() -> {
                AgreementTerms terms = SomePlacements.terms(placed.at().leader());
                next.takeBack(placed.id(), revision(placed));
                next.writeAndAsk(
                        placed.id(),
                        new Writing(
                                terms.during(new Span(SomePlacements.STARTS, SomePlacements.ENDS.plusDays(11))),
                                SomePlacements.STARTS,
                                ""),
                        revision(placed),
                        placed.caseworker());
            });
            click(page, "Jeg har lest avtalen og skriver under");
            assertThat(page.locator("#errors").textContent()).contains("Avtalen er endret eller signert");
            assertThat(page.locator("main").textContent()).contains("13. august 2031");
            click(page, "Jeg har lest avtalen og skriver under");
            assertThat(page.locator("main").textContent()).contains("Vi venter på: Bedriften, NAV");
        }
    }

    @Test
    void whoeverWritesWhatSomebodyElseHasSavedSeesBothAndLosesNothing() {
        Placed placed = some.signed();
        try (Visit visit = asCaseworker()) {
            Page page = visit.open("/agreements/" + placed.id() + "/draft").page();
            page.locator("[name=why]").fill("Flere oppgaver");
            page.locator("[name=tasks]").fill("Lakkere dører");
            QuarkusTransaction.requiringNew()
                    .run(() -> next.write(
                            placed.id(),
                            new Writing(
                                    SomePlacements.terms(placed.at().leader()), SomePlacements.STARTS, "Andre grunner"),
                            revision(placed),
                            placed.caseworker()));
            click(page, "Lagre utkast");
            assertThat(page.locator("main").textContent()).contains("Slik lagret den andre avtalen");
            assertThat(page.locator("[name=tasks]").inputValue()).isEqualTo("Lakkere dører");
            visit.isForEverybody("agreement-both");
            click(page, "Lagre utkast");
            assertThat(page.locator("main").textContent()).contains("Lakkere dører", "Flere oppgaver");
        }
    }

    @Test
    void withoutScriptsAnAgreementIsReadAndSignedByTheKeyboard() {
        Placed placed = asked("Tastende", "Timian");
        String login = accounts.with(Grant.ofYoungPerson(placed.youngPerson())).login();
        try (Visit visit = Browser.withoutJavaScript().signedInAs(login, SomeAccounts.PASSWORD)) {
            Page page =
                    visit.open("/agreements/" + placed.id() + "/young-person").page();
            page.locator("main form button").focus();
            page.keyboard().press("Enter");
            page.getByText("Takk, du har skrevet under").waitFor();
        }
    }

    private Placed agreedOn(String first, String last) {
        return some.agreedOn(
                people.aYoungPerson().named(first, last).registered().id(), proposals.aWorkplace(2, 6));
    }

    private Placed asked(String first, String last) {
        Placed placed = agreedOn(first, last);
        some.ask(placed);
        return placed;
    }

    private String revision(Placed placed) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> agreements.revision(placed.id()).etag().getValue());
    }

    private static void click(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    private Visit asCaseworker() {
        return as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
    }

    private Visit as(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }
}
