package no.nystart.improvement;

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
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.improvement.board.Boards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a check-in to the company's board, up to the region, and back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardStoryTest {

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    SomeAccounts accounts;

    @Inject
    Boards boards;

    private Three three;
    private UUID company;

    @BeforeEach
    void somebodyWorksThere() {
        demo.fill();
        three = running.since(1);
        company = three.placed().at().company();
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void whatALeaderNoticesIsLiftedAnsweredAndComesBackToTheLeader() {
        Account contact = accounts.with(Grant.ofCompany("utmark", company));
        try (Visit visit = Browser.onPhone().signedInAs(three.leader().login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open("/check-ins/" + three.placement()).page();
            page.locator("main .aksel-button").first().click();
            page.getByLabel("4", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByText("Meld et avvik eller et forslag").click();
            page.getByLabel("Avvik", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Hva så du, eller hva foreslår du?").fill("For få hansker i små størrelser");
            visit.isForEverybody("check-in-noticed");
            page.locator(".check-in > .aksel-button").first().click();
            page.getByText("Oppfølgingen er lagret").waitFor();
        }
        String board = "/boards/" + boards.ofCompany(company).id();
        try (Visit visit = as(contact)) {
            Page page = visit.open(board).page();
            assertThat(page.locator("main").textContent())
                    .contains("For få hansker", "fra en leder")
                    .doesNotContain("Åkerbær");
            page.locator("a", new Page.LocatorOptions().setHasText("Hva gjør vi?"))
                    .click();
            visit.isForEverybody("suggestion");
            page.getByText("Løft det").click();
            page.getByLabel("Hvorfor kan dere").fill("Leverandøren er felles for alle");
            visit.isForEverybody("lift");
            save(page);
            assertThat(page.locator("main").textContent()).contains("Region Utmark svarer");
            visit.isForEverybody("board-lifted");
        }
        try (Visit visit = as(accounts.with(Grant.inRegion(Role.COORDINATOR, "utmark")))) {
            Page page = visit.open("/boards/" + boards.ofRegion("utmark").id()).page();
            page.getByText("For få hansker").first().click();
            page.getByLabel("Svar").fill("Vi bytter leverandør for alle");
            visit.isForEverybody("escalation");
            save(page);
        }
        try (Visit visit = as(contact)) {
            Page page = visit.open(board).page();
            assertThat(page.locator("main").textContent()).contains("Vi bytter leverandør for alle");
            page.locator("a", new Page.LocatorOptions().setHasText("Hva gjør vi?"))
                    .click();
            page.getByLabel("Det er gjort").check();
            page.getByLabel("Hva er gjort").fill("Små hansker kommer fredag");
            save(page);
            visit.isForEverybody("board-answered");
        }
        try (Visit visit = as(three.leader())) {
            Page page = visit.open("/suggestions").page();
            assertThat(page.locator("main").textContent()).contains("Gjort", "Små hansker kommer fredag");
            visit.isForEverybody("suggestions-own");
        }
    }

    private static Visit as(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }

    private static void save(Page page) {
        page.locator("form.form > .aksel-button").first().click();
    }
}
