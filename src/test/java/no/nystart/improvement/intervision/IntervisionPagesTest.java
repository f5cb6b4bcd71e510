package no.nystart.improvement.intervision;

import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case from a red flag, through a session, and back to the flag, in the browser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IntervisionPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements placements;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    SomeIntervision some;

    @Inject
    FieldTime time;

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void aCaseIsBroughtLookedAtAndTakenBack() {
        demo.fill();
        Placed placed = placements.signed();
        followUp.onDay(START.plusDays(15));
        Account coach = some.aCoach();
        Account bringer = some.aCaseworker("0402");
        UUID flag = some.aWorry(placed, "Kom for sent 12. mars");
        String session;
        try (Visit visit = as(coach)) {
            Page page = visit.open("/intervision").page();
            page.getByText("Planlegg en økt").click();
            page.getByLabel("Tema").fill("Å holde ut");
            page.getByLabel("Dag").fill(START.plusDays(15).toString());
            page.getByLabel("Sted").fill("Furu");
            visit.isForEverybody("intervision-plan");
            page.getByText("Planlegg", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Skriv under og bli med").click();
            assertThat(page.locator("#errors").textContent()).contains("Taushet");
            page.getByLabel("Jeg lover").check();
            visit.isForEverybody("intervision-sign");
            page.getByText("Skriv under og bli med").click();
            session = page.url().replaceAll("https?://[^/]+", "");
        }
        try (Visit visit = as(bringer)) {
            Page page = visit.open("/placements/" + placed.id()).page();
            page.getByText("Ta til intervisjon").first().click();
            page.getByLabel("Å holde ut").check();
            page.getByLabel("Hva vil du ha hjelp til?").fill("Hva gjør lederen? Lun Lampe har prøvd alt, sier Tone.");
            visit.isForEverybody("intervision-bring");
            page.getByText("Lag utkast").click();
            assertThat(page.getByLabel("Slik leser deltakerne saken").inputValue())
                    .contains("uke 3")
                    .doesNotContain("12. mars");
            assertThat(page.locator("main").textContent()).contains("Disse ordene kan være navn", "Tone");
            visit.isForEverybody("intervision-review");
            page.getByLabel("Slik leser deltakerne saken").fill("Ring 41234567 og spør");
            page.getByText("Vis for deltakerne").click();
            assertThat(page.locator("#errors").textContent()).contains("41234567");
            page.getByLabel("Slik leser deltakerne saken").fill("En ungdom kommer ofte for sent. Hva gjør lederen?");
            page.getByText("Vis for deltakerne").click();
            visit.isForEverybody("intervision-shown");
        }
        try (Visit visit = as(coach)) {
            Page page = visit.open(session).page();
            page.getByText("Begynn", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[role=timer]").textContent()).matches("[45]:\\d\\d");
            visit.isForEverybody("intervision-running");
            page.getByLabel("Tiltak").fill("Begynne en time senere");
            page.getByText("Lagre og avslutt økten").click();
            assertThat(page.locator("main").textContent())
                    .contains("Begynne en time senere")
                    .doesNotContain("kommer ofte for sent");
        }
        try (Visit visit = as(bringer)) {
            Page page = visit.open("/").page();
            page.getByText("Tiltak fra intervisjon").click();
            visit.isForEverybody("intervision-list");
            page.locator("main .plain-list a").first().click();
            page.getByLabel("Årsak").fill("Bussen går for sent");
            page.getByLabel("Frist").fill(START.plusDays(20).toString());
            page.getByLabel("Hva det ble til").fill("Prøves i to uker");
            visit.isForEverybody("intervision-take-back");
            page.getByText("Lagre", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("main").textContent()).contains("Tiltaket er tatt tilbake til praksisen");
            assertThat(visit.open("/flags/" + placed.id() + "/" + flag)
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("Begynne en time senere");
            assertThat(visit.open("/placements/" + placed.id())
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("Intervisjon kom fram til et tiltak");
        }
    }

    @Test
    void aSessionIsLedWithoutJavaScript() {
        Account coach = some.aCoach();
        demo.fill();
        UUID session = some.aSession(coach);
        some.signs(session, coach);
        try (Visit visit = Browser.withoutJavaScript().signedInAs(coach.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/intervision/" + session).page();
            page.getByText("Begynn", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[role=timer]").textContent()).isEqualTo("5 min igjen");
            page.getByText("Gå til neste steg").click();
            assertThat(page.locator("[role=timer]").textContent()).isEqualTo("10 min igjen");
            page.getByText("Avslutt økten").click();
            assertThat(page.locator("main").textContent()).contains("Økten er slutt");
        }
    }

    private static Visit as(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }
}
