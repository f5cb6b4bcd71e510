package no.nystart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's leader programme, as the coordinator, a leader and the coach meet it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgrammePagesTest {

    @Inject
    Demo demo;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @Test
    void theCoordinatorSeesWhoHasAttendedWhatInWordsToo() {
        try (Visit visit = Browser.onDesk().as("koordinator").open("/programmes")) {
            visit.isForEverybody("programmes");
            visit.page().getByText("LEAN med GLØD, Glåmdal").click();
            visit.isForEverybody("programme");
            assertThat(visit.page().locator("table").textContent()).contains("Var med", "Tatt igjen", "På venteliste");
            String leader =
                    visit.page().locator("table a[href^='/leaders/']").first().getAttribute("href");
            visit.page().locator(".steps a").first().click();
            visit.isForEverybody("programme-gathering");
            visit.open("/programme-templates").isForEverybody("programme-templates");
            visit.open("/programmes/new").isForEverybody("programme-new");
            visit.open("/accreditations").isForEverybody("accreditations");
            visit.open(leader.replaceAll("^(/leaders/[^/]+).*", "$1/accreditation"))
                    .isForEverybody("accreditation");
        }
    }

    @Test
    void aLeaderCancelsTheNextGatheringAndComesBackOnThePhone() {
        try (Visit visit = Browser.onPhone().as("mentor.trelast").open("/my-programme")) {
            visit.isForEverybody("my-programme");
            visit.page().locator(".steps a").nth(2).click();
            visit.isForEverybody("my-gathering");
            visit.page().getByLabel("Hvorfor?").fill("Ferie");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld av"))
                    .click();
            assertThat(visit.page().locator("[role=status]").textContent()).contains("Avmeldingen er lagret");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld på"))
                    .click();
            assertThat(visit.page().locator("[role=status]").textContent()).contains("Påmeldingen er lagret");
            visit.page().getByText("Leanoppgave").click();
            visit.isForEverybody("lean-task");
            visit.open("/my-programme");
            visit.page().getByText("Mål og coaching").click();
            visit.isForEverybody("leader-goals");
        }
    }

    @Test
    void whoWritesOverWhatCameMeanwhileIsToldAlsoAfterAMistake() {
        try (Visit first = Browser.onPhone().as("mentor.trelast").open("/my-programme");
                Visit second = Browser.onDesk().as("mentor.trelast").open("/my-programme")) {
            first.page().getByText("Leanoppgave").click();
            second.page().getByText("Leanoppgave").click();
            describe(second, "Vi leter etter verktøy");

            describe(first, "");
            assertThat(first.page().locator("main").textContent()).contains("Fyll ut feltet");
            describe(first, "Vi venter på hverandre");

            assertThat(first.page().locator("textarea[name=problem]").inputValue())
                    .isEqualTo("Vi venter på hverandre");
            assertThat(first.page().locator("main").textContent()).contains("Vi leter etter verktøy");
            first.isForEverybody("lean-task-meanwhile");
            describe(first, "Vi venter på hverandre");
            assertThat(first.page().locator("dl").first().textContent()).contains("Vi venter på hverandre");
        }
    }

    private static void describe(Visit visit, String problem) {
        Locator form = visit.page().locator("form:has(textarea[name=problem])");
        if (!form.isVisible()) {
            visit.page().locator("details:has(textarea[name=problem]) summary").click();
        }
        form.locator("textarea[name=problem]").fill(problem);
        form.locator("button").click();
    }

    @Test
    void theCoachFindsTheOwnSessions() {
        try (Visit visit = Browser.onDesk().as("coach").open("/coachings")) {
            visit.isForEverybody("coachings");
            visit.page().locator(".told-list a").first().click();
            visit.isForEverybody("coaching");
            visit.page().locator("#note").fill("Husk å spørre om målprosessen");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre notatet"))
                    .click();
            assertThat(visit.page().locator("#note").inputValue()).isEqualTo("Husk å spørre om målprosessen");
            visit.open("/confidentiality").isForEverybody("confidentiality");
        }
    }
}
