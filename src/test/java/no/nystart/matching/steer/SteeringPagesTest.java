package no.nystart.matching.steer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SteeringPagesTest {

    @Inject
    Steering steering;

    private UUID run;
    private Proposal proposal;

    @BeforeEach
    void somebodyIsPlaced() {
        run = steering.run();
        proposal = steering.placed(run, "0419").getFirst();
    }

    @AfterEach
    void asBefore() {
        steering.undo();
    }

    @Test
    void theCoordinatorPresentsTheProposalAndEverybodySeesWhichOneApplies() {
        try (Visit visit = Browser.onDesk().as("koordinator").open("/runs/" + run)) {
            visit.isForEverybody("steer-to-present");
            button(visit, "Legg fram for veilederne").click();
            visit.page().waitForLoadState();
            assertThat(main(visit)).contains("Forslaget er lagt fram for veilederne.");
            assertThat(button(visit, "Legg fram for veilederne").count()).isZero();
            visit.isForEverybody("steer-presented");
        }
        UUID newer = steering.run();
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + run)) {
            assertThat(main(visit)).contains("Lagt fram").contains("av Samlende Koordinator");
            assertThat(main(visit.open("/runs/" + newer))).doesNotContain("Legg fram for veilederne");
            visit.open("/cohorts/" + steering.cohort() + "/matching").isForEverybody("steer-runs");
            assertThat(visit.page().locator("tr:has-text('Lagt fram')").count()).isEqualTo(1);
        }
    }

    @Test
    void aCaseworkerPinsFromTheRowSeesThePinAndLiftsItWithAReasonAsked() {
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + run)) {
            row(visit, "pin").click();
            visit.isForEverybody("steer-pin-form");
            button(visit, "Lås").click();
            assertThat(main(visit)).contains("Begrunnelse:");
            visit.page().getByLabel("Begrunnelse").fill("De har møtt hverandre og vil begge.");
            button(visit, "Lås").click();

            assertThat(main(visit)).contains("Forslaget er låst. Det gjelder fra neste matching.");
            visit.isForEverybody("steer-pinned");
            visit.page().getByText("Se låsen").click();
            assertThat(main(visit)).contains("De har møtt hverandre").contains("Omtenksom Veileder");
            visit.isForEverybody("steer-pin");
            button(visit, "Lås opp").click();
            assertThat(main(visit)).contains("låst opp").contains("Ingen forslag er låst");
            visit.isForEverybody("steer-no-pins");
        }
    }

    @Test
    void aCaseworkerBlocksFromTheRowAndComesBackToTheRunToStartANewOne() {
        try (Visit visit = Browser.withoutJavaScript().as("veileder.odal").open("/runs/" + run)) {
            row(visit, "block").click();
            button(visit, "Sperr").click();
            assertThat(main(visit)).contains("Hva skal sperres?:").contains("Begrunnelse:");
            visit.page().getByLabel("Hele bedriften").check();
            visit.page().getByLabel("Begrunnelse").fill("test: har vært der før");
            button(visit, "Sperr").click();
            assertThat(visit.page().url()).endsWith("/runs/" + run);
            assertThat(main(visit)).contains("Sperringen er lagret. Den gjelder fra neste matching.");
            visit.page().getByText("Start ny matching").click();
            assertThat(visit.page().url()).endsWith("/matching");
        }
        UUID next = steering.run();
        assertThat(steering.placed(next))
                .filteredOn(other -> other.youngPerson().equals(proposal.youngPerson()))
                .allSatisfy(other -> assertThat(
                                steering.company(other.match().orElseThrow().place()))
                        .isNotEqualTo(
                                steering.company(proposal.match().orElseThrow().place())));
    }

    @Test
    void whatARunCouldNotKeepIsToldOnItsPageAndInTheListOfPins() {
        steering.pin(run, proposal);
        steering.block(
                proposal.youngPerson(), "LEADER", proposal.match().orElseThrow().leader());
        UUID next = steering.run();

        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + next)) {
            assertThat(main(visit))
                    .contains("Låste forslag som ikke kunne holdes")
                    .contains("sperret for ungdommen");
            visit.isForEverybody("steer-left-out");
            visit.open("/cohorts/" + steering.cohort() + "/pins").isForEverybody("steer-pins");
        }
        try (Visit visit = Browser.onDesk().as("veileder.odal")) {
            visit.open("/runs/" + run + "/young-people/" + proposal.youngPerson() + "/block")
                    .isForEverybody("steer-block-form");
        }
    }

    private com.microsoft.playwright.Locator row(Visit visit, String what) {
        return visit.page().locator("a[href$='/young-people/" + proposal.youngPerson() + "/" + what + "']");
    }

    private static com.microsoft.playwright.Locator button(Visit visit, String name) {
        return visit.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true));
    }

    private static String main(Visit visit) {
        Page page = visit.page();
        page.waitForLoadState();
        return page.locator("main").textContent();
    }
}
