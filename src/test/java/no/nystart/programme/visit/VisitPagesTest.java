package no.nystart.programme.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.followup.SomeFollowUp;
import no.nystart.programme.visit.SomeVisits.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visit from the invitation to what became of a suggestion, in the browser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VisitPagesTest {

    @Inject
    SomeVisits some;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    FieldClock clock;

    @AfterEach
    void asBefore() {
        time.backToNow();
    }

    @Test
    void aVisitIsInvitedToVisitedAndAnswered() {
        Side host = some.aSide();
        Side guest = some.aSide();
        LocalDate on = clock.today().plusDays(8);
        String path;
        try (Visit visit = as(host.contact())) {
            Page page = visit.open("/visits").page();
            page.getByText("Inviter til besøk").click();
            visit.isForEverybody("visit-hosts");
            page.locator("main .plain-list a").first().click();
            page.getByLabel("Hva besøket handler om").fill("Tavlemøter i verkstedet");
            page.getByLabel("Hva gjestene får se").fill("Tre tavlemøter, og hva vi strever med");
            page.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)).fill(on.toString());
            page.getByLabel("Siste dag for påmelding").fill(on.toString());
            page.getByLabel("Oppmøtested").fill("Porten");
            page.getByLabel("Program for dagen").fill("Velkommen");
            page.getByText("Lagre", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#errors").textContent()).contains("klokkeslettet");
            visit.isForEverybody("visit-form-errors");
            page.getByLabel("Program for dagen").fill("09.00 Velkommen\n09.30 Tavlemøte");
            page.getByText("Lagre", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("main").textContent()).contains("Ingen har meldt seg på ennå");
            path = page.url().replaceAll("https?://[^/]+", "");
        }
        try (Visit visit = as(guest.contact())) {
            Page page = visit.open("/").page();
            page.getByText("Studiebesøk dere kan melde dere på").first().click();
            visit.isForEverybody("visits");
            visit.open(path);
            page.getByLabel("Andre kolleger").fill("Lun Lampe");
            visit.isForEverybody("visit-sign-up");
            page.getByText("Meld på", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main").textContent()).contains("Påmeldingen er lagret", "Lun Lampe");
        }
        followUp.onDay(on);
        try (Visit visit = as(guest.contact())) {
            Page page = visit.open("/").page();
            page.getByText("Studiebesøk dere ikke har fortalt om").click();
            visit.open(path);
            page.getByLabel("Hva vi så").fill("Alle sier noe");
            page.getByLabel("Hva vi tar med hjem").fill("Fem minutter, stående");
            page.getByLabel("Hva vi foreslår for verten").fill("Flere farger og symboler");
            visit.isForEverybody("visit-tell");
            page.getByText("Send tilbakemeldingen").click();
            assertThat(page.locator("main").textContent()).contains("Venter på svar");
        }
        try (Visit visit = as(host.contact())) {
            Page page = visit.open("/").page();
            page.getByText("forslag som venter på svar").click();
            visit.open(path);
            page.getByText("Svar", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("Vi arbeider med det").check();
            page.getByLabel("Svar til gjestene").fill("Prøves på en avdeling");
            visit.isForEverybody("visit-answer");
            page.getByText("Send svaret").click();
        }
        try (Visit visit = as(guest.contact())) {
            visit.open(path).isForEverybody("visit-answered");
            assertThat(visit.page().locator("main").textContent())
                    .contains("Vi arbeider med det", "Prøves på en avdeling");
        }
    }

    @Test
    void aVisitIsCalledOffWithoutJavaScript() {
        Side host = some.aSide();
        String path = "/visits/" + some.aVisit(host, clock.today().plusDays(4), 3);
        try (Visit visit = Browser.withoutJavaScript().signedInAs(host.contact().login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open(path).page();
            page.getByText("Avlys besøket").click();
            page.getByLabel("Hvorfor").fill("Avdelingen pusses opp");
            page.locator("form.form button").click();
            assertThat(page.locator("main").textContent()).contains("Besøket er avlyst: Avdelingen pusses opp");
        }
    }

    private static Visit as(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }
}
