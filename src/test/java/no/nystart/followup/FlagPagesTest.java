package no.nystart.followup;

import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.Statements;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.alarm.Lookout;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.day.FollowUpList;
import no.nystart.followup.day.Shown;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.course.Placements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A red flag, its action and its escalation; closures, holiday and the cohort's rhythm. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FlagPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldTime time;

    @Inject
    Concerns concerns;

    @Inject
    Lookout lookout;

    @Inject
    Placements placements;

    @Inject
    FollowUpList list;

    @Inject
    Statements statements;

    private Placed placed;

    @BeforeEach
    void somebodyWorries() {
        demo.fill();
        placed = some.signed();
        followUp.onDay(START);
        concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void aRedFlagGetsCauseActionOwnerAndDateAndIsLiftedWhenTheDateHasPassed() {
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/").page();
            page.getByText("Røde flagg uten tiltak").click();
            visit.isForEverybody("follow-up-red");

            visit.open("/flags/" + placed.id()).isForEverybody("flags");
            page.getByText("Avgjør hva som skal gjøres").last().click();
            page.getByLabel("Årsak").fill("Bussen går for sent");
            save(page);
            assertThat(page.locator("#errors").textContent()).contains("Tiltak", "Frist");
            assertThat(page.getByLabel("Årsak").inputValue()).isEqualTo("Bussen går for sent");
            visit.isForEverybody("flag-errors");
            page.getByLabel("Tiltak").fill("Finne en annen rute sammen");
            page.getByLabel("Frist").fill(START.plusDays(2).toString());
            save(page);

            assertThat(page.locator("main").textContent()).contains("Tiltaket er lagret", "Gjøres innen");
            visit.isForEverybody("flags-decided");
        }
        followUp.onDay(START.plusDays(3));
        lookout.on(START.plusDays(3));
        try (Visit visit = as(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0402"))) {
            Page page = visit.open("/").page();
            page.getByText("Røde flagg der fristen er ute").click();
            visit.isForEverybody("follow-up-past-date");
            visit.open("/flags/" + placed.id());
            assertThat(page.locator("main").textContent()).contains("løftet til kontorlederen");
        }
    }

    @Test
    void aConcernIsClosedWithHowItEnded() {
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/check-ins/" + placed.id()).page();
            visit.isForEverybody("check-ins-concern");
            page.getByText("Lukk bekymringen").first().click();
            page.getByLabel("Hvordan ble den løst?").fill("Ny bussrute");
            page.locator("main details button").click();

            assertThat(page.locator("main").textContent()).contains("Bekymringen er lukket", "Ny bussrute");
            assertThat(visit.open("/flags/" + placed.id())
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("Tatt ned");
        }
    }

    @Test
    void aClosureIsLookedAtBeforeItIsSaved() {
        UUID company = placements.byId(placed.id()).company();
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/check-ins/" + placed.id() + "/holiday").page();
            page.getByLabel("Første dag").fill(START.plusDays(7).toString());
            page.getByLabel("Siste dag").fill(START.plusDays(8).toString());
            page.getByText("Se hva som flyttes").click();
            assertThat(page.locator("main").textContent()).contains("flyttes fra 10. februar 2031");
            visit.isForEverybody("holiday-preview");
            page.getByText("Lagre dagene").click();
            assertThat(page.locator("main").textContent()).contains("Dagene er lagret");
            visit.isForEverybody("holiday");
        }
        try (Visit visit = as(Grant.ofCompany("utmark", company))) {
            Page page = visit.open("/companies/" + company + "/closures").page();
            page.getByLabel("Første dag").fill(START.plusDays(14).toString());
            page.getByLabel("Siste dag").fill(START.plusDays(13).toString());
            page.getByText("Se hva som flyttes").click();
            visit.isForEverybody("closure-errors");
            page.getByLabel("Siste dag").fill(START.plusDays(15).toString());
            page.getByText("Se hva som flyttes").click();
            assertThat(page.locator("main").textContent()).contains("hos 1 i praksis");
            visit.isForEverybody("closure-preview");
        }
    }

    @Test
    void theCoordinatorChoosesTheRhythm() {
        UUID cohort = placements.byId(placed.id()).cohort();
        try (Visit visit = Browser.onDesk().as("koordinator").open("/cohorts/" + cohort + "/rhythm")) {
            Page page = visit.page();
            visit.isForEverybody("rhythm");
            page.getByLabel("Uker etter start", new Page.GetByLabelOptions().setExact(true))
                    .fill("1, to, 99");
            save(page);
            assertThat(page.locator("#errors").textContent()).contains("Uker etter start");
            page.getByLabel("Uker etter start", new Page.GetByLabelOptions().setExact(true))
                    .fill("1, 2, 3, 4, 6, 8, 10, 12");
            save(page);
            assertThat(page.locator("main").textContent()).contains("Rytmen er lagret");
        }
    }

    @Test
    void aListTakesNoStatementForEachOfItsLines() {
        concerns.open(some.signed().id(), null, "Svarer ikke", placed.caseworker());
        list.page(Shown.RED_UNDECIDED, Set.of("0402"), "");

        Map<String, Long> sent = statements.of(() -> list.page(Shown.RED_UNDECIDED, Set.of("0402"), ""));

        assertThat(sent.values())
                .as(sent.toString())
                .hasSizeLessThanOrEqualTo(3)
                .containsOnly(1L);
    }

    private Visit as(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }

    private static void save(Page page) {
        page.locator("form.form > .aksel-button").last().click();
    }
}
