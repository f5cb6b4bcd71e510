package no.nystart.programme.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.followup.SomeFollowUp;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A unit's way through the programme in the browser: a meeting, a guide, a plan and its follow-up. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitPagesTest {

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

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
    void aUnitIsInformedGuidedAndFollowedUp() {
        UUID unit = proposals.aWorkplace(2, 6).company();
        Account coordinator = accounts.with(Grant.inRegion(Role.COORDINATOR, "utmark"));
        LocalDate today = clock.today();
        try (Visit visit = Browser.onDesk().signedInAs(coordinator.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/information-meetings/new").page();
            page.getByLabel("For hvem").fill("Alle ansatte");
            page.getByLabel("Dag").fill(today.toString());
            save(page, "Lagre");
            assertThat(page.locator("#errors").textContent()).contains("Sted");
            visit.isForEverybody("meeting-form");
            page.getByLabel("Sted").fill("Kantina");
            save(page, "Lagre");
            page.getByLabel("Navn").fill("Lun Lampe");
            page.getByLabel("Arbeidssted").fill("Natt");
            page.getByLabel("Meldte seg på").selectOption("COURSE_DAYS");
            save(page, "Skriv opp");
            visit.isForEverybody("meeting");
            visit.open("/information-meetings").isForEverybody("meetings");

            visit.open("/guides/new");
            page.getByLabel("Navn").fill("Halv Harv");
            page.getByLabel("Stilling i prosent").fill("10");
            visit.isForEverybody("guide-form");
            save(page, "Lagre");
            page.getByLabel("Legg til en enhet").selectOption(unit.toString());
            save(page, "Legg til");
            assertThat(page.locator("main").textContent()).contains("For mye");
            visit.isForEverybody("guide");
            visit.open("/guides").isForEverybody("guides");

            visit.open("/companies/" + unit + "/projects");
            page.getByLabel("Tittel").fill("Tavlemøter hver dag");
            page.getByLabel("Mål").fill("Alle sier noe");
            page.getByLabel("Før").fill("2 av 9 sier noe");
            visit.isForEverybody("unit-projects");
            save(page, "Lag planen");
            page.getByLabel("Hva skal gjøres").fill("Heng opp tavla");
            page.getByLabel("Hvem gjør det").fill("Rask Rive");
            page.getByLabel("Frist").fill(today.plusDays(5).toString());
            save(page, "Legg til tiltaket");
            followUp.onDay(today.plusDays(30));

            visit.open("/");
            page.getByText("Prosjektplaner der noe er forfalt").click();
            visit.isForEverybody("projects-overdue");
            page.getByText("Tavlemøter hver dag").first().click();
            page.getByLabel("På etterskudd").check();
            save(page, "Lagre oppfølgingen");
            assertThat(page.locator("#errors").textContent()).contains("Hva så dere?");
            assertThat(page.getByLabel("På etterskudd").isChecked()).isTrue();
            visit.isForEverybody("project");
            page.getByLabel("Hva så dere?").fill("Bare mandager");
            save(page, "Lagre oppfølgingen");
            page.getByLabel("Etter", new Page.GetByLabelOptions().setExact(true))
                    .fill("8 av 9 sier noe");
            save(page, "Avslutt");
            assertThat(page.locator("main").textContent()).contains("8 av 9 sier noe", "Bare mandager");
        }
    }

    private static void save(Page page, String label) {
        page.getByText(label, new Page.GetByTextOptions().setExact(true)).last().click();
    }
}
