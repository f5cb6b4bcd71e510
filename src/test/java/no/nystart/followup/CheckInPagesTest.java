package no.nystart.followup;

import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.checkin.CheckInLog;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader tells on a phone how it goes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckInPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    CheckIns checkIns;

    @Inject
    CheckInLog log;

    private Placed placed;

    @BeforeEach
    void itIsMondayAWeekAfterTheStart() {
        demo.fill();
        placed = some.signed();
        followUp.onDay(START);
        followUp.held(placed, new Slot.Day(1), START);
        followUp.onDay(START.plusDays(7));
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void theDueCheckInIsTheFirstThingAndTakesAFewTaps() {
        try (Visit visit = leader(Browser.onPhone())) {
            Page page = visit.open("/").page();
            page.locator("main a").first().click();
            assertThat(page.url()).endsWith("/week-1");
            visit.isForEverybody("check-in");

            page.getByLabel("4", new Page.GetByLabelOptions().setExact(true)).check();
            save(page);
            page.getByText("Oppfølgingen er lagret").waitFor();

            assertThat(page.locator("main").textContent()).contains("4 / 5");
            visit.isForEverybody("check-ins");
        }
        assertThat(log.of(placed.id())).hasSize(2);
    }

    @Test
    void whatIsTypedSurvivesALostConnectionAndIsKeptOnce() {
        try (Visit visit = leader(Browser.onPhone())) {
            Page page = visit.open(week1()).page();
            BrowserContext phone = page.context();
            page.getByLabel("2", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Notat").fill("Spør mye");
            phone.setOffline(true);
            save(page);
            page.getByText("Ikke sendt ennå").waitFor();

            phone.setOffline(false);
            page.getByText("Oppfølgingen er lagret").waitFor();

            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
        assertThat(log.of(placed.id())).hasSize(2);
        assertThat(log.of(placed.id()).getFirst().note()).isEqualTo("Spør mye");
    }

    @Test
    void aDraftIsThereWhenThePageIsOpenedAgain() {
        try (Visit visit = leader(Browser.onPhone())) {
            Page page = visit.open(week1()).page();
            page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Notat").fill("Halvferdig");

            visit.open(week1());

            assertThat(page.getByLabel("Notat").inputValue()).isEqualTo("Halvferdig");
            assertThat(page.getByLabel("5", new Page.GetByLabelOptions().setExact(true))
                            .isChecked())
                    .isTrue();
            page.getByText("Slett utkastet").click();
            page.waitForLoadState();
            assertThat(page.getByLabel("Notat").inputValue()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        try (Visit visit = leader(Browser.onPhone())) {
            Page page = visit.open(week1()).page();
            page.getByLabel("Jeg er bekymret").check();
            page.getByLabel("Notat").fill("Står der ennå");
            save(page);
            page.locator("#errors").waitFor();

            assertThat(page.locator("#errors").textContent()).contains("Hvordan det går", "Hva er du bekymret for?");
            assertThat(page.getByLabel("Notat").inputValue()).isEqualTo("Står der ennå");
            visit.isForEverybody("check-in-errors");
        }
    }

    @Test
    void whatACaseworkerToldMeanwhileCanBeKeptAsATalk() {
        try (Visit visit = leader(Browser.onPhone())) {
            Page page = visit.open(week1()).page();
            page.getByLabel("3", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Notat").fill("Min versjon");
            followUp.held(placed, new Slot.Week(1), START.plusDays(7));

            save(page);
            page.getByText("allerede registrert").first().waitFor();
            page.getByText("Lagre som ekstra samtale").click();
            page.getByText("Oppfølgingen er lagret").waitFor();

            assertThat(page.locator("main").textContent()).contains("Min versjon", "Ekstra samtale");
        }
    }

    @Test
    void itWorksWithoutJavaScriptToo() {
        try (Visit visit = leader(Browser.withoutJavaScript())) {
            Page page = visit.open(week1()).page();
            page.getByLabel("4", new Page.GetByLabelOptions().setExact(true))
                    .check(new Locator.CheckOptions().setForce(true));
            page.getByText("Borte noen dager?").click();
            page.locator("select").first().selectOption("SICK");
            page.getByLabel("Jeg er bekymret").check();
            page.getByLabel("Hva er du bekymret for?").fill("Sover lite");
            save(page);

            assertThat(page.locator("main").textContent()).contains("Oppfølgingen er lagret", "syk", "Sover lite");
        }
    }

    private Visit leader(Visit visit) {
        return visit.signedInAs(followUp.leaderOf(placed).login(), SomeAccounts.PASSWORD);
    }

    private String week1() {
        return "/check-ins/" + placed.id() + "/week-1";
    }

    private static void save(Page page) {
        page.locator(".check-in > .aksel-button").first().click();
    }
}
