package no.nystart.matching.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplayPagesTest {

    @Inject
    EndedRuns ended;

    @Inject
    Replaying replaying;

    @Test
    void aCaseworkerRunsTheMatchingAgainAndReadsThatItIsTheSame() {
        MatchingRun run = ended.ofDemo();
        try (Visit visit = Browser.onDesk().as("veileder.odal").open("/runs/" + run.id())) {
            visit.page().getByText("Kjør matchingen om igjen").click();
            assertThat(main(visit)).contains("Ingen har kjørt denne matchingen om igjen ennå.");
            visit.isForEverybody("replay-ready");
            button(visit).click();
            visit.page().waitForSelector("main table .aksel-tag:has-text('Likt')", patiently());

            assertThat(main(visit)).contains("Likt til siste tall").contains("Omtenksom Veileder");
            assertThat(button(visit).count()).isEqualTo(1);
            visit.isForEverybody("replay-same");
        }
    }

    @Test
    void whatSomebodyChangedReadsDifferentAndNamesNobody() {
        MatchingRun run = ended.ofDemo();
        replaying.swapTwo(run);
        try (Visit visit = Browser.withoutJavaScript().as("revisor").open("/runs/" + run.id() + "/replay")) {
            button(visit).click();
            while (button(visit).count() == 0) {
                visit.page()
                        .locator("noscript a, a:has-text('Oppdater siden')")
                        .first()
                        .click();
            }

            assertThat(main(visit)).contains("Ulikt").contains("Ungdommer som får et annet forslag nå: 2.");
        }
        try (Visit visit = Browser.onDesk().as("revisor").open("/runs/" + run.id() + "/replay")) {
            visit.isForEverybody("replay-different");
            visit.page()
                    .waitForDownload(() -> visit.page().getByText("run.json").click());
        }
    }

    @Test
    void whileItGoesOnThePageSaysHowLongItTakes() {
        MatchingRun run = ended.ofDemo();
        UUID replay = UUID.randomUUID();
        replaying.change("INSERT INTO run_replay (id, run, asked_by, asked_at, phase) VALUES ('" + replay + "', '"
                + run.id() + "', '" + run.startedBy() + "', now(), 'WAITING')");
        try (Visit visit = Browser.onDesk().as("koordinator").open("/runs/" + run.id() + "/replay")) {
            assertThat(main(visit)).contains("Regner").contains("s når det først er i gang");
            assertThat(button(visit).count()).isZero();
            visit.isForEverybody("replay-waiting");
            replaying.change("UPDATE run_replay SET phase = 'FAILED', ended_at = now() WHERE id = '" + replay + "'");
            visit.page().waitForSelector("main table .aksel-tag:has-text('Mislyktes')", patiently());
            assertThat(main(visit)).contains("hver gang vi prøvde");
        }
    }

    @Test
    void aRunFromBeforeTheRecordsSaysSo() {
        MatchingRun run = ended.ofDemo();
        replaying.forgetStints(run);
        try (Visit visit = Browser.onDesk().as("koordinator").open("/runs/" + run.id() + "/replay")) {
            assertThat(main(visit)).contains("Forslaget gjelder like fullt.");
            assertThat(button(visit).count()).isZero();
            visit.isForEverybody("replay-not-recorded");
        }
    }

    private static Page.WaitForSelectorOptions patiently() {
        return new Page.WaitForSelectorOptions().setTimeout(150_000);
    }

    private static Locator button(Visit visit) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kjør om igjen"));
    }

    private static String main(Visit visit) {
        return visit.page().locator("main").textContent();
    }
}
