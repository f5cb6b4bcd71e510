package no.nystart.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements.Three;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole review by three people, two of them on their phones. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewPagesTest {

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    private Three three;
    private String path;

    @BeforeEach
    void theFirstReviewComes() {
        demo.fill();
        three = running.since(25);
        path = "/placements/" + three.placement() + "/reviews/review-4";
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void theThreeWriteMeetDisagreeAndAgreeOnTheMinutes() {
        try (Visit visit = phone(three.youngPerson())) {
            visit.page().getByText("Skriv hva du synes før møtet").click();
            write(visit, "Dårlig", "Jeg liker å sveise", "Jeg får ikke vite hva jeg skal gjøre");
            visit.isForEverybody("review-written");
        }
        try (Visit visit = phone(three.leader())) {
            visit.open(path);
            assertThat(visit.page().locator("main").textContent()).doesNotContain("Jeg får ikke vite");
            write(visit, "Bra", "Møter presis", "");
            assertThat(visit.page().locator("main").textContent()).doesNotContain("Jeg får ikke vite");
        }
        try (Visit visit = desk(three.caseworker())) {
            visit.open(path);
            write(visit, "Greit", "God kontakt", "");
            assertThat(visit.page().locator("main").textContent())
                    .contains("Jeg får ikke vite hva jeg skal gjøre", "Møter presis")
                    .contains("Ungdommen sier «Dårlig», Lederen sier «Bra»");
            visit.isForEverybody("review-side-by-side");
            minutes(visit, "Lederen sier fra om morgenen", "Fortelle hva som skal gjøres");
        }
        try (Visit visit = phone(three.leader())) {
            visit.open(path);
            visit.page().locator("summary:has-text('Jeg er ikke enig')").click();
            visit.page().getByLabel("Hva bør endres?").fill("Det var fredager vi sa");
            visit.page()
                    .getByText("Send", new Page.GetByTextOptions().setExact(true))
                    .click();
            visit.isForEverybody("review-objected");
        }
        try (Visit visit = desk(three.caseworker())) {
            visit.page()
                    .getByText("vil ha referatet fra trekantsamtalen endret")
                    .click();
            assertThat(visit.page().locator("main").textContent()).contains("Det var fredager vi sa");
            visit.page().locator("summary:has-text('Skriv referatet om')").click();
            visit.page().locator("#minutes").fill("Lederen sier fra hver fredag");
            visit.page().getByText("Lagre og be om enighet").click();
        }
        for (Account account : new Account[] {three.youngPerson(), three.leader()}) {
            try (Visit visit = phone(account)) {
                visit.open(path);
                assertThat(visit.page().locator("main").textContent()).contains("Lederen sier fra hver fredag");
                visit.page()
                        .getByText("Jeg er enig", new Page.GetByTextOptions().setExact(true))
                        .click();
            }
        }
        try (Visit visit = desk(three.caseworker())) {
            visit.open("/placements/" + three.placement());
            assertThat(visit.page().locator("main").textContent()).contains("Ulikt syn", "Ungdommen: Dårlig");
            visit.isForEverybody("placement-voices");
        }
        running.itIs(RunningPlacements.STARTS.plusDays(40));
        try (Visit visit = phone(three.leader())) {
            visit.page()
                    .getByText("«Fortelle hva som skal gjøres» skulle vært gjort")
                    .click();
            assertThat(visit.page().locator("main").textContent()).contains("Alle tre er enige om referatet");
            visit.page().getByLabel("Gjort: Fortelle hva som skal gjøres").click();
            visit.isForEverybody("review-agreed");
            assertThat(visit.open("/").page().locator("main").textContent()).doesNotContain("Fortelle hva");
        }
    }

    @Test
    void whatWasTypedStaysWhereItIsRefused() {
        try (Visit visit = phone(three.youngPerson())) {
            visit.open(path);
            visit.page().getByLabel("Hva er vanskelig?").fill("Å stå opp");
            visit.page()
                    .getByText("Lagre", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.page().getByLabel("Hva er vanskelig?").inputValue())
                    .isEqualTo("Å stå opp");
            visit.isForEverybody("review-refused");
        }
    }

    private static void write(Visit visit, String mood, String works, String hard) {
        Page page = visit.page();
        page.getByLabel(mood, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Hva er bra?").fill(works);
        page.getByLabel("Hva er vanskelig?").fill(hard);
        page.getByText("Lagre", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void minutes(Visit visit, String minutes, String step) {
        Page page = visit.page();
        page.locator("#minutes").fill(minutes);
        page.locator("#what1").fill(step);
        page.locator("#owner1").selectOption("LEADER");
        page.locator("#due1").fill(RunningPlacements.STARTS.plusDays(32).toString());
        page.getByText("Lagre og be om enighet").click();
        assertThat(page.locator("main").textContent()).contains("Referatet er lagret");
    }

    private static Visit phone(Account account) {
        return Browser.onPhone().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }

    private static Visit desk(Account account) {
        return Browser.onDesk().signedInAs(account.login(), SomeAccounts.PASSWORD);
    }
}
