package no.nystart.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.improvement.SomeBoards.Staffed;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.improvement.suggestion.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five minutes before a board. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeBoards some;

    @Inject
    Suggestions suggestions;

    @Inject
    FieldClock clock;

    private Staffed staffed;

    @BeforeEach
    void aBoardHasAGoalAndTwoSuggestions() {
        demo.fill();
        staffed = some.ofACompany();
        some.aGoal(staffed.board());
        tell("Porten står åpen");
        tell("Egen krok til hver hjelm");
    }

    @Test
    void aMeetingWalksThePointsDecidesAndKeepsItsMinutes() {
        try (Visit visit = Browser.onDesk()
                .signedInAs(staffed.contact().login(), SomeAccounts.PASSWORD)
                .open("/boards/" + staffed.id())) {
            Page page = visit.page();
            page.getByText("Begynn tavlemøte").click();
            assertThat(page.locator("main").textContent()).contains("Punkt 1 av 3", "av 5 minutter");
            visit.isForEverybody("meeting-suggestion");
            page.getByLabel("Noen tar det").check();
            page.getByLabel("Ansvarlig").selectOption(staffed.leader().id().toString());
            page.getByText("Lagre og gå til neste").click();
            assertThat(page.locator("#errors").textContent()).contains("Frist");
            page.getByLabel("Frist").fill(clock.today().plusDays(6).toString());
            page.getByText("Lagre og gå til neste").click();

            assertThat(page.locator("main").textContent()).contains("Punkt 2 av 3", "Egen krok");
            page.getByText("Løft det").first().click();
            page.getByLabel("Hvorfor kan dere").fill("Kan kjøpes inn sammen");
            page.locator("main details .aksel-button").click();

            assertThat(page.locator("main").textContent()).contains("Punkt 3 av 3");
            page.getByLabel("Grønt").check();
            page.getByLabel("Resultat").fill("Ingen venter");
            visit.isForEverybody("meeting-goal");
            page.getByText("Lagre og gå til neste").click();

            visit.isForEverybody("meeting-closing");
            page.getByLabel("Noe mer til referatet?").fill("Alle var der");
            page.getByText("Avslutt og lagre referatet").click();
            assertThat(page.locator("main").textContent())
                    .contains("Porten står åpen", "Noen tar det", "Rask Elg", "Løftet", "Ingen venter", "Alle var der");
            visit.isForEverybody("minutes");

            page.navigate(page.url().replace("/minutes", ""));
            assertThat(page.url()).endsWith("/minutes");
            visit.open("/boards/" + staffed.id() + "/meetings").isForEverybody("meetings");
        }
        try (Visit visit = Browser.onPhone()
                .signedInAs(staffed.leader().login(), SomeAccounts.PASSWORD)
                .open("/")) {
            visit.page().getByText("Avvik og forslag du har tatt: 1").click();
            assertThat(visit.page().locator("main").textContent()).contains("Porten står åpen");
            visit.isForEverybody("board-work");
        }
    }

    @Test
    void aMeetingNeedsNoJavaScript() {
        try (Visit visit = Browser.withoutJavaScript()
                .signedInAs(staffed.contact().login(), SomeAccounts.PASSWORD)
                .open("/boards/" + staffed.id())) {
            visit.page().getByText("Begynn tavlemøte").click();
            assertThat(visit.page().locator("[role=timer]").textContent()).contains("Fem minutter er gått kl.");
            visit.page().getByText("Som før, neste punkt").click();
            assertThat(visit.page().locator("main").textContent()).contains("Punkt 2 av 3");
        }
    }

    private void tell(String words) {
        suggestions.tell(
                staffed.id(),
                new Told(
                        SuggestionKind.IMPROVEMENT,
                        words,
                        Sender.atTheBoard(staffed.contact().id()),
                        null));
    }
}
