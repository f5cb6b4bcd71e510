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
import no.nystart.improvement.board.Boards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region looks at itself, decides, and follows up next time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PulseMeetingPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeBoards some;

    @Inject
    Boards boards;

    @Inject
    FieldClock clock;

    private Staffed staffed;

    @BeforeEach
    void aRegionHasABoard() {
        demo.fill();
        staffed = some.ofACompany();
    }

    @Test
    void whatOneMeetingDecidesTheNextFollowsUp() {
        String path = "/boards/" + boards.ofRegion("utmark").id() + "/pulse-meetings";
        try (Visit visit = Browser.onDesk()
                .signedInAs(staffed.coordinator().login(), SomeAccounts.PASSWORD)
                .open(path)) {
            Page page = visit.page();
            assertThat(page.locator("main").textContent())
                    .contains("Praksiser som går nå", "færre enn 5 ungdommer har svart");
            page.getByLabel("Hva avtalte dere?").fill("Ekstra samlingsdag");
            keep(page);
            assertThat(page.locator("#errors").textContent()).contains("Ansvarlig", "Frist");
            page.getByLabel("Ansvarlig").selectOption(staffed.coordinator().id().toString());
            page.getByLabel("Frist").fill(clock.today().plusDays(11).toString());
            keep(page);
            assertThat(page.locator("main").textContent()).contains("Pulsmøtet er lagret", "Ekstra samlingsdag");
            visit.isForEverybody("pulse-minutes");

            visit.open(path).isForEverybody("pulse");
            page.locator("main details summary").first().click();
            page.getByLabel("Hva ble det til?").first().fill("Holdt, to ledere kom");
            page.locator("main details .aksel-button").first().click();
            assertThat(page.locator("main").textContent()).contains("Det er fulgt opp");
        }
    }

    @Test
    void onlyARegionHoldsThem() {
        try (Visit visit = Browser.onDesk()
                .signedInAs(staffed.coordinator().login(), SomeAccounts.PASSWORD)
                .open("/")) {
            assertThat(visit.page()
                            .navigate(visit.page().url() + "boards/" + staffed.id() + "/pulse-meetings")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void keep(Page page) {
        page.getByText("Lagre møtet med tallene i dag").click();
    }
}
